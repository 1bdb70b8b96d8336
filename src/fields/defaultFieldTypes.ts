import { badgeField, enumField } from './badge/index.js';
import { booleanField } from './boolean/index.js';
import { codeField } from './code/index.js';
import { currencyField } from './currency/index.js';
import { dateField } from './date/index.js';
import { dateTimeField } from './dateTime/index.js';
import { emailField } from './email/index.js';
import type { FieldType } from './fieldType.js';
import { keyValueField } from './keyValue/index.js';
import { listField } from './list/index.js';
import { maskedField } from './masked/index.js';
import { numberField } from './number/index.js';
import { percentField, progressField } from './percent/index.js';
import { phoneField } from './phone/index.js';
import { relativeField } from './relative/index.js';
import { tagsField } from './tags/index.js';
import { textField } from './text/index.js';
import { urlField } from './url/index.js';

/**
 * The field types in the order in which they are asked: the annotation's wishes first, then what the schema's structure
 * says, its format, and its bare type last. Text takes what is left.
 */
export const defaultFieldTypes: readonly FieldType[] = [
  maskedField,
  percentField,
  progressField,
  relativeField,
  codeField,
  tagsField,
  currencyField,
  badgeField,
  dateField,
  dateTimeField,
  urlField,
  emailField,
  phoneField,
  enumField,
  booleanField,
  numberField,
  keyValueField,
  listField,
  textField,
];
