import { WidgetCard } from 'deskside';
import 'deskside/styles.css';
import { reactContender } from '../../harness/react.js';

const step = 5;

/** Like the other contenders: only the first item of a widget stands open. */
const closed = { get: () => false, set: () => undefined };

/** Every item drawn: a widget's items stand in cards of five, of which the first has the heading. */
function Widget({ result }) {
  return parts(result).map((part, index) => (
    <WidgetCard
      key={index}
      widget={part}
      hideTitle={index > 0}
      openMemory={index > 0 ? closed : undefined}
      locale="en-GB"
      timeZone="UTC"
    />
  ));
}

const made = new WeakMap();

/** Cut once for each result, so that the same result gives the same parts. */
function parts(result) {
  const { title, items } = result;
  const cut =
    made.get(result) ??
    Array.from({ length: Math.ceil(items.length / step) }, (_, index) => ({
      title,
      items: items.slice(index * step, (index + 1) * step),
    }));
  made.set(result, cut);
  return cut;
}

export const prepare = reactContender(
  () => (results) => results.map((result, index) => <Widget key={index} result={result} />),
);
