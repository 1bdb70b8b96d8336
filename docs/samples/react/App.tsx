import { PanelFields } from 'deskside';
import 'deskside/styles.css';

const schema = {
  type: 'object',
  properties: {
    Plan: { type: 'string' },
    MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    'Renewal Date': { type: 'string', format: 'date' },
  },
};

const answer = { Plan: 'Pro', MRR: { code: 'INR', value: 4999 }, 'Renewal Date': '2026-08-01' };

export function App() {
  return <PanelFields schema={schema} data={answer} locale="en-IN" />;
}
