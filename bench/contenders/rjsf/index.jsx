import Form from '@rjsf/core';
import validator from '@rjsf/validator-ajv8';
import { reactContender } from '../../harness/react.js';

/** No submit button, no buttons to add, move or remove list items: the form only shows. */
const uiSchema = {
  'ui:submitButtonOptions': { norender: true },
  'ui:globalOptions': { addable: false, orderable: false, removable: false },
};

export const prepare = reactContender(({ schema }) => (data) => (
  <Form schema={schema} uiSchema={uiSchema} formData={data} validator={validator} readonly />
));
