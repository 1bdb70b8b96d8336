/** The words of fields. `{…}` marks what is filled in; every one can be replaced through `messages`. */
export interface FieldWords {
  /** A `true`. @default "Yes" */
  readonly yes: string;
  /** A `false`. @default "No" */
  readonly no: string;
  /** Stands for an empty value. @default "—" */
  readonly none: string;
  /** Read to screen readers in place of the dash. @default "No value" */
  readonly noValue: string;
  /** The label of a field whose key is blank. @default "Unnamed field" */
  readonly unnamed: string;
  /** Explains the marker beside a value that does not fit its type, and stands where a component failed. @default "Can’t be shown as this field’s type" */
  readonly mismatched: string;
  /** @default "Copy {label}" */
  readonly copy: string;
  /** @default "{label} copied" */
  readonly copied: string;
  /** @default "{label} could not be copied" */
  readonly copyFailed: string;
  /** @default "Show {count} more" */
  readonly more: string;
  /** On the button that reveals a masked value. @default "Show" */
  readonly show: string;
  /** On the button that masks it again. @default "Hide" */
  readonly hide: string;
}

/** The words of the field list: those of its fields, and those that stand where there is none. */
export interface FieldMessages extends FieldWords {
  /** @default "Nothing to show" */
  readonly emptyTitle: string;
  /** @default "The data doesn’t match this panel" */
  readonly mismatchTitle: string;
  /** `{received}` and `{expected}` are lists of keys. @default "Received: {received}\nExpected: {expected}" */
  readonly mismatchText: string;
  /** @default "The answer can’t be read" */
  readonly invalidTitle: string;
}

/** The English words of fields. */
export const fieldWords: FieldWords = {
  yes: 'Yes',
  no: 'No',
  none: '—',
  noValue: 'No value',
  unnamed: 'Unnamed field',
  mismatched: 'Can’t be shown as this field’s type',
  copy: 'Copy {label}',
  copied: '{label} copied',
  copyFailed: '{label} could not be copied',
  more: 'Show {count} more',
  show: 'Show',
  hide: 'Hide',
};

/** The English words that stand where there is no field; apart, so that what draws fields alone does not carry them. */
export const modelWords: Omit<FieldMessages, keyof FieldWords> = {
  emptyTitle: 'Nothing to show',
  mismatchTitle: 'The data doesn’t match this panel',
  mismatchText: 'Received: {received}\nExpected: {expected}',
  invalidTitle: 'The answer can’t be read',
};
