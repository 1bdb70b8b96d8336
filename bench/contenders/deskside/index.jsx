import { PanelFields } from 'deskside';
import 'deskside/styles.css';
import { reactContender } from '../../harness/react.js';

/** The cap of 200 fields is lifted only where the benchmark shows more. */
export const prepare = reactContender(({ fields, schema }) => {
  const limits = { fields: Math.max(200, fields.length) };
  return (data) => <PanelFields schema={schema} data={data} limits={limits} locale="en-GB" timeZone="UTC" />;
});
