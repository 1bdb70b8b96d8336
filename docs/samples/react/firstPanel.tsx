import { PanelFields } from 'deskside';
import 'deskside/styles.css';

const schema = {
  type: 'object',
  properties: {
    'Full Name': { type: 'string' },
    MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    Tags: { type: 'array', items: { type: 'string' } },
    'Renewal Date': { type: 'string', format: 'date' },
    Active: { type: 'boolean' },
  },
};

export const Customer = ({ answer }: { answer: unknown }) => (
  <PanelFields schema={schema} data={answer} locale="en-IN" timeZone="Asia/Kolkata" />
);
