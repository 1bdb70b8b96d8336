/** The words that the workbench and the settings share. */
export interface ToolsMessages {
  /** Marks an input that may stay empty. @default "optional" */
  readonly optional: string;
  /** @default "Save" */
  readonly save: string;
  /** @default "Saving" */
  readonly savingNow: string;
  /** @default "Saved" */
  readonly savedNow: string;
  /** @default "Cancel" */
  readonly cancel: string;
  /** @default "Edit" */
  readonly edit: string;
  /** @default "Delete" */
  readonly remove: string;
  /** Over what keeps a form from being saved. @default "This cannot be saved yet" */
  readonly formFaults: string;
  /** Stands where a list or record is on its way. @default "Loading" */
  readonly toolsLoading: string;
  /** @default "Try again" */
  readonly tryAgain: string;
}

export const toolsMessages: ToolsMessages = {
  optional: 'optional',
  save: 'Save',
  savingNow: 'Saving',
  savedNow: 'Saved',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Delete',
  formFaults: 'This cannot be saved yet',
  toolsLoading: 'Loading',
  tryAgain: 'Try again',
};
