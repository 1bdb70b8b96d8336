/** A node of the syntax tree, of any kind. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [member: string]: unknown;
}

interface ImportEntry {
  readonly isType: boolean;
}

interface ImportLine {
  readonly moduleRequest: { readonly value: string } | null;
  readonly entries: readonly ImportEntry[];
}

/** Calls `visit` with every node of a syntax tree. */
export function walk(root: unknown, visit: (node: SyntaxNode) => void): void;

/** The syntax tree of a source or built file, and its import and export lines. */
export function parseFile(
  file: string,
  text: string,
): {
  readonly program: unknown;
  readonly module: {
    readonly staticImports: readonly ImportLine[];
    readonly staticExports: readonly { readonly entries: readonly (ImportEntry & ImportLine)[] }[];
  };
};

/** Every place of a file that turns text into code or markup, opens a window, or posts to anyone (catalogue, R35). */
export function unsafeCalls(
  file: string,
  text: string,
): { readonly file: string; readonly line: number; readonly what: string }[];
