import { host, repeat, settle, shownText, span } from './timing.js';
import { verbatimOf, widgetsFor, withNote } from './widgetData.js';

/** Items that every contender draws at once; the changed value stands in one of them. */
const COMMON_ITEMS = 5;

/** Puts one contender on the page as `window.bench`; the runner calls it from outside. */
export function expose(prepare, { drawnItems = Number.POSITIVE_INFINITY }) {
  globalThis.bench = {
    run: (size, budget) => run(prepare, drawnItems, size, budget),
    show: () => show(prepare, drawnItems),
  };
}

/** Mounts two small widgets and says what is missing. For the content security policy check. */
async function show(prepare, drawnItems) {
  const results = widgetsFor({ widgets: 2, items: 2, sections: 1 }, 0);
  // Called from outside, a page may use `eval` whatever its policy says; in a task of its own it may not.
  await new Promise((resolve) => setTimeout(resolve));
  let error;
  try {
    prepare()(host).render(results);
  } catch (caught) {
    error = String(caught);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { missing: missingFrom(results, drawnItems), error };
}

/** Every action of the benchmark for one contender, in milliseconds. */
async function run(prepare, drawnItems, size, budget) {
  const mountIn = prepare();
  const first = widgetsFor(size, 0);
  // The last value that is seen at once, and the last one of all: it stands in an item that is closed.
  const lastOf = (item) => item.sections.at(-1).fields.Note;
  const mark = lastOf(first.at(-1).items[0]);
  const lastMark = lastOf(first.at(-1).items[Math.min(size.items, drawnItems) - 1]);

  let live;
  const mount = (results) => {
    live = mountIn(host);
    live.render(results);
  };

  const firstMount = await span(() => mount(first), mark);
  await span(() => {}, lastMark);
  const missing = missingFrom(first, drawnItems);
  if (missing.length > 0) throw new Error(`${missing.length} values are not shown, the first: ${missing[0]}`);
  const elements = host.querySelectorAll('*').length;
  live.unmount();

  // A fresh copy each time: no contender may recognise the object.
  const mountAnew = (expected) => async () => {
    const results = structuredClone(first);
    const time = await span(() => mount(results), expected);
    live.unmount();
    return [time];
  };
  const warmMount = await repeat(budget * 2, mountAnew(mark), budget * 6);
  const wholeMount = await repeat(budget * 2, mountAnew(lastMark), budget * 2);

  await span(() => mount(first), lastMark);
  let current = first;
  let turn = 0;
  const changeOne = (copy) => async () => {
    turn += 1;
    const place = {
      widget: turn % size.widgets,
      item: (turn * 3) % Math.min(size.items, COMMON_ITEMS),
      section: turn % size.sections,
    };
    const note = `Changed in turn ${turn}.`;
    const next = copy(withNote(current, place, note));
    const time = await span(() => live.render(next), note);
    current = next;
    return [time];
  };
  const oneValue = await repeat(
    budget,
    changeOne((results) => results),
  );
  const oneValueCloned = await repeat(budget, changeOne(structuredClone));
  await settle();
  live.unmount();

  return {
    elements,
    times: {
      firstMount,
      warmMount: warmMount[0],
      wholeMount: wholeMount[0],
      oneValue: oneValue[0],
      oneValueCloned: oneValueCloned[0],
    },
  };
}

function missingFrom(results, drawnItems) {
  const text = shownText();
  return verbatimOf(results, drawnItems).filter((part) => !text.includes(part));
}
