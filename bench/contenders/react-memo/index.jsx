import { memo } from 'react';
import { reactContender } from '../../harness/react.js';
import '../react-hand/list.css';
import { draw } from '../react-hand/values.jsx';

/** The hand-written list with memoised rows, for reference. */
const Row = memo(function Row({ name, type, value }) {
  return (
    <div className="row">
      <dt>{name}</dt>
      <dd>{draw(type, value)}</dd>
    </div>
  );
});

function List({ fields, data }) {
  return (
    <dl className="list">
      {fields.map(({ name, type }) => (
        <Row key={name} name={name} type={type} value={data[name]} />
      ))}
    </dl>
  );
}

export const prepare = reactContender(({ fields }) => (data) => <List fields={fields} data={data} />);
