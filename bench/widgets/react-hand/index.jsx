import { reactContender } from '../../harness/react.js';
import './card.css';
import { Item } from './Item.jsx';

/** The practical limit: a card written by hand for exactly these items. */
function Card({ result }) {
  return (
    <section className="card">
      <h2>{result.title}</h2>
      <ul className="items">
        {result.items.map((item, index) => (
          <Item key={item.link} item={item} open={index === 0} />
        ))}
      </ul>
    </section>
  );
}

export const prepare = reactContender(
  () => (results) => results.map((result) => <Card key={result.title} result={result} />),
);
