import { defaultFieldTypes, type FieldType } from '../fields/index.js';
import type { Recording } from '../wire/index.js';
import { appFindings } from './appFindings.js';
import type { Finding } from './finding.js';
import { panelFindings } from './panelFindings.js';
import { inOrder } from './tell.js';
import { widgetFindings } from './widgetFindings.js';

/** What a judgement may be told beside the recording. */
export interface FindingOptions {
  /** The ways to show a value. @default defaultFieldTypes */
  readonly fieldTypes?: readonly FieldType[];
  /** Origin of the helpdesk that would frame a dashboard app: `"https://desk.example"`. @default any origin but the app's own */
  readonly helpdeskOrigin?: string;
  /** How long a panel's endpoint may take, in milliseconds; a slower one is warned of. @default 2000 */
  readonly aimMs?: number;
}

/**
 * Says what is wrong with a recorded call, errors first and the most telling first: the cause in one sentence, the cure in
 * the next. Empty when all is well. It sends nothing and never throws.
 *
 * @example findingsOf(recording).map(({ cause, cure }) => `${cause} ${cure}`)
 */
export function findingsOf(recording: Recording, options: FindingOptions = {}): readonly Finding[] {
  const { fieldTypes = defaultFieldTypes, helpdeskOrigin, aimMs = 2000 } = options;
  switch (recording.kind) {
    case 'panel':
      return inOrder(panelFindings(recording, fieldTypes, aimMs));
    case 'widget':
      return inOrder(widgetFindings(recording, fieldTypes));
    case 'app':
      return inOrder(appFindings(recording, helpdeskOrigin));
  }
}
