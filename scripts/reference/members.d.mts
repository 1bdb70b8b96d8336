import type { ExportedDeclaration, Tsdoc } from './declarations.mjs';

/** One member of an exported type. */
export interface Member {
  readonly name: string;
  readonly type: string;
  readonly isOptional: boolean;
  readonly doc: Tsdoc;
}

export function membersOf(declaration: ExportedDeclaration): readonly Member[];
