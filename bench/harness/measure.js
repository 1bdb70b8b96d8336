import { customerData, fieldsOf, fieldValue, schemaOf, verbatim } from './data.js';
import { host, repeat, settle, shownText, span } from './timing.js';

/** Puts one contender on the page as `window.bench`; the runner calls it from outside. */
export function expose(prepare) {
  globalThis.bench = {
    run: (fieldCount, budget) => run(prepare, fieldCount, budget),
    show: (options) => show(prepare, options),
  };
}

/** Mounts nine fields and says which values are missing. For the content security policy check. */
async function show(prepare, { anyOf }) {
  const fields = fieldsOf(9);
  const schema = schemaOf(fields);
  if (anyOf) schema.properties['Text 1'] = { anyOf: [{ type: 'string' }, { type: 'number' }] };
  const data = customerData(fields, 0);
  // Called from outside, a page may use `eval` whatever its policy says; in a task of its own it may not.
  await new Promise((resolve) => setTimeout(resolve));
  let error;
  try {
    prepare({ fields, schema })(host).render(data);
  } catch (caught) {
    error = String(caught);
  }
  await new Promise((resolve) => setTimeout(resolve, 200));
  return { missing: missingValues(fields, data), error };
}

/** Every action of the benchmark for one contender, in milliseconds. */
async function run(prepare, fieldCount, budget) {
  const fields = fieldsOf(fieldCount);
  const panel = { fields, schema: schemaOf(fields) };
  const mountIn = prepare(panel);
  const first = customerData(fields, 0);
  // One changed value is a text, a link or a phone number, in turn: what every contender shows as it stands.
  const plain = fields.flatMap(({ type }, index) => (['Text', 'Link', 'Phone'].includes(type) ? [index] : []));
  const lastPlain = plain.at(-1);
  const markOf = (data) => data[fields[lastPlain].name];

  let live;
  const mount = (data) => {
    live = mountIn(host);
    live.render(data);
  };

  const firstMount = await span(() => mount(first), markOf(first));
  const missing = missingValues(fields, first);
  if (missing.length > 0) throw new Error(`${missing.length} values are not shown, the first: ${missing[0]}`);
  const elements = host.querySelectorAll('*').length;
  live.unmount();

  // A fresh copy each time: no contender may recognise the object.
  const mountAnew = async () => {
    const data = structuredClone(first);
    const time = await span(() => mount(data), markOf(data));
    live.unmount();
    return [time];
  };
  const warmMount = await repeat(budget * 2, mountAnew, budget * 6);

  mount(first);
  let current = first;
  let turn = 1;
  const changeOne = (copy) => async () => {
    turn += 1;
    const index = plain[turn % plain.length];
    const value = fieldValue(fields, index, turn);
    const next = copy({ ...current, [fields[index].name]: value });
    const time = await span(() => live.render(next), value);
    current = next;
    return [time];
  };
  const sameObjects = changeOne((data) => data);
  const oneValue = await repeat(budget, sameObjects);
  const oneValueCloned = await repeat(budget, changeOne(structuredClone));

  live.render(first);
  await settle();
  let customer = -1;
  const switching = await repeat(budget * 2, async () => {
    customer += 2;
    const other = customerData(fields, customer);
    const there = await span(() => live.render(other), markOf(other));
    const back = await span(() => live.render(first), markOf(first));
    return [there, back];
  });
  live.unmount();

  return {
    elements,
    times: {
      firstMount,
      warmMount: warmMount[0],
      oneValue: oneValue[0],
      oneValueCloned: oneValueCloned[0],
      otherCustomer: switching[0],
      switchBack: switching[1],
    },
  };
}

function missingValues(fields, data) {
  const text = shownText();
  return fields.flatMap(({ name }) => [name, ...verbatim(data[name])]).filter((part) => !text.includes(part));
}
