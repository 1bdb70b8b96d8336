import { reactContender } from '../../harness/react.js';
import './list.css';
import { draw } from './values.jsx';

/** The practical limit: a list written by hand for exactly these fields. */
function List({ fields, data }) {
  return (
    <dl className="list">
      {fields.map(({ name, type }) => (
        <div key={name} className="row">
          <dt>{name}</dt>
          <dd>{draw(type, data[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

export const prepare = reactContender(({ fields }) => (data) => <List fields={fields} data={data} />);
