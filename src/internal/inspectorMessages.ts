/** The words of what was found out about one recorded call. */
export interface InspectorMessages {
  /** The name of what a test found. @default "Result" */
  readonly inspection: string;
  /** @default "All is well" */
  readonly verdictWell: string;
  /** @default "The answer came in time and every key of it was read." */
  readonly verdictWellPanel: string;
  /** @default "The answer came in time and can be drawn." */
  readonly verdictWellWidget: string;
  /** @default "The page answered and allows being shown in a frame." */
  readonly verdictWellApp: string;
  /** When nothing keeps agents from seeing anything. @default "It works, with remarks ({count})" */
  readonly verdictWarnings: string;
  /** When agents miss something. @default "Something is wrong ({count})" */
  readonly verdictErrors: string;
  /** @default "Error" */
  readonly findingError: string;
  /** @default "Remark" */
  readonly findingWarning: string;

  /** @default "Status" */
  readonly factStatus: string;
  /** In place of the status when nothing came. @default "No answer" */
  readonly factNoAnswer: string;
  /** In place of the status of a script. @default "Ran" */
  readonly factRan: string;
  /** In place of the status of a script that failed. @default "Failed" */
  readonly factFailed: string;
  /** @default "Time" */
  readonly factTime: string;
  /** Beside the time. @default "of {aim} at most" */
  readonly factAim: string;
  /** @default "Size" */
  readonly factSize: string;
  /** @default "Recorded" */
  readonly factRecorded: string;

  /** @default "How each key was read" */
  readonly readings: string;
  /** @default "Key" */
  readonly readingKey: string;
  /** @default "What came" */
  readonly readingRaw: string;
  /** @default "What is shown" */
  readonly readingShown: string;
  /** @default "nothing" */
  readonly readingNothing: string;
  /** @default "Did you mean {key}?" */
  readonly readingNearest: string;
  /** @default "read" */
  readonly readingValue: string;
  /** @default "no value" */
  readonly readingEmpty: string;
  /** @default "does not fit" */
  readonly readingMismatch: string;
  /** @default "not in the schema" */
  readonly readingUnknown: string;
  /** Under a table that is too long to be drawn at once. @default "Show more ({count})" */
  readonly showMore: string;

  /** @default "What the agent sees" */
  readonly rendered: string;
  /** @default "No values: the helpdesk can’t use this answer and says so." */
  readonly renderedNothing: string;

  /** @default "Corrected schema" */
  readonly schemaCure: string;
  /** @default "The schema can be made to fit what came:" */
  readonly schemaCureText: string;
  /** @default "{from} becomes {to}" */
  readonly schemaRenamed: string;
  /** @default "{to} is added" */
  readonly schemaAdded: string;
  /** @default "Use the corrected schema" */
  readonly useCorrectedSchema: string;
  /** @default "Copy the corrected schema" */
  readonly copyCorrectedSchema: string;
  /** @default "The schema was corrected" */
  readonly schemaCorrected: string;

  /** @default "Request" */
  readonly request: string;
  /** In place of an address that is not told. @default "(address not shown)" */
  readonly addressHidden: string;
  /** @default "Headers of the answer" */
  readonly headers: string;
  /** Over the text of the answer. @default "Answer" */
  readonly rawAnswer: string;
  /** On the button that shows JSON letter by letter. @default "Show it as it came" */
  readonly showAsItCame: string;
  /** On the button that goes back to lines that can be read. @default "Show it in lines" */
  readonly showIndented: string;
  /** @default "The answer has no body." */
  readonly rawAnswerEmpty: string;
  /** @default "Printed by the script" */
  readonly logs: string;
  /** @default "Traceback" */
  readonly traceback: string;
  /** Over the line of a script that failed. @default "Line {line} of the script" */
  readonly scriptLine: string;

  /** @default "Copy the recording" */
  readonly copyRecording: string;
  /** @default "Download the recording" */
  readonly downloadRecording: string;
  /** @default "Copied" */
  readonly copiedNow: string;
  /** @default "Could not be copied" */
  readonly copyRefused: string;
  /** @default "Run again" */
  readonly replay: string;
}

/** The English words of the inspector. */
export const inspectorMessages: InspectorMessages = {
  inspection: 'Result',
  verdictWell: 'All is well',
  verdictWellPanel: 'The answer came in time and every key of it was read.',
  verdictWellWidget: 'The answer came in time and can be drawn.',
  verdictWellApp: 'The page answered and allows being shown in a frame.',
  verdictWarnings: 'It works, with remarks ({count})',
  verdictErrors: 'Something is wrong ({count})',
  findingError: 'Error',
  findingWarning: 'Remark',
  factStatus: 'Status',
  factNoAnswer: 'No answer',
  factRan: 'Ran',
  factFailed: 'Failed',
  factTime: 'Time',
  factAim: 'of {aim} at most',
  factSize: 'Size',
  factRecorded: 'Recorded',
  readings: 'How each key was read',
  readingKey: 'Key',
  readingRaw: 'What came',
  readingShown: 'What is shown',
  readingNothing: 'nothing',
  readingNearest: 'Did you mean {key}?',
  readingValue: 'read',
  readingEmpty: 'no value',
  readingMismatch: 'does not fit',
  readingUnknown: 'not in the schema',
  showMore: 'Show more ({count})',
  rendered: 'What the agent sees',
  renderedNothing: 'No values: the helpdesk can’t use this answer and says so.',
  schemaCure: 'Corrected schema',
  schemaCureText: 'The schema can be made to fit what came:',
  schemaRenamed: '{from} becomes {to}',
  schemaAdded: '{to} is added',
  useCorrectedSchema: 'Use the corrected schema',
  copyCorrectedSchema: 'Copy the corrected schema',
  schemaCorrected: 'The schema was corrected',
  request: 'Request',
  addressHidden: '(address not shown)',
  headers: 'Headers of the answer',
  rawAnswer: 'Answer',
  showAsItCame: 'Show it as it came',
  showIndented: 'Show it in lines',
  rawAnswerEmpty: 'The answer has no body.',
  logs: 'Printed by the script',
  traceback: 'Traceback',
  scriptLine: 'Line {line} of the script',
  copyRecording: 'Copy the recording',
  downloadRecording: 'Download the recording',
  copiedNow: 'Copied',
  copyRefused: 'Could not be copied',
  replay: 'Run again',
};
