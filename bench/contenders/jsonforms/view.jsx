import { JsonForms } from '@jsonforms/react';
import { vanillaCells, vanillaRenderers } from '@jsonforms/vanilla-renderers';

/** The vanilla set has no renderer for an object, so its members are named one by one, under a group. */
function elementFor({ name, type }) {
  const scope = `#/properties/${name}`;
  const members = { Revenue: ['code', 'value'], Plan: ['color', 'label'] }[type];
  if (!members) return { type: 'Control', scope, label: name };
  return {
    type: 'Group',
    label: name,
    elements: members.map((member) => ({ type: 'Control', scope: `${scope}/properties/${member}` })),
  };
}

/** Read-only as the library's documentation has it: the `readonly` prop. Validation is on unless a user turns it off. */
export function jsonFormsView(validationMode) {
  return ({ fields, schema }) => {
    const uischema = { type: 'VerticalLayout', elements: fields.map(elementFor) };
    return (data) => (
      <JsonForms
        schema={schema}
        uischema={uischema}
        data={data}
        renderers={vanillaRenderers}
        cells={vanillaCells}
        validationMode={validationMode}
        readonly
      />
    );
  };
}
