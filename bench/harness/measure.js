import { customerData, fieldsOf, fieldValue, schemaOf, verbatim } from './data.js';

const host = document.querySelector('#panel');

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

/**
 * One action, with style and layout. A library that shows new props in a later task is timed until the value
 * stands on the page; the time we spend looking for it is taken off.
 */
async function span(action, expected) {
  const start = performance.now();
  action();
  let end = layOut();
  let looking = 0;
  while (!shownText().includes(expected)) {
    if (end - start > 20_000) throw new Error(`"${expected}" never appeared`);
    looking += performance.now() - end;
    await task();
    end = layOut();
  }
  await settle();
  return end - start - looking;
}

function layOut() {
  host.getBoundingClientRect();
  return performance.now();
}

/** Lets the work run that a contender postponed, outside the timed span. */
async function settle() {
  for (let i = 0; i < 3; i += 1) await task();
}

const channel = new MessageChannel();
function task() {
  return new Promise((resolve) => {
    channel.port1.onmessage = resolve;
    channel.port2.postMessage(null);
  });
}

function shownText() {
  let text = host.textContent;
  for (const input of host.querySelectorAll('input, textarea')) text += `\n${input.value}`;
  return text;
}

function missingValues(fields, data) {
  const text = shownText();
  return fields.flatMap(({ name }) => [name, ...verbatim(data[name])]).filter((part) => !text.includes(part));
}

/**
 * Warms up, then repeats for `budget` milliseconds, at least twice; one average per number the step returns. Mounting
 * needs a longer warm-up: it is over when the compiler has seen the code often enough.
 */
async function repeat(budget, step, warmUp = budget) {
  await spend(warmUp, 1, step);
  globalThis.gc?.();
  const samples = await spend(budget, 2, step);
  return samples[0].map((_, column) => middleMean(samples.map((sample) => sample[column])));
}

async function spend(budget, least, step) {
  const samples = [];
  const end = performance.now() + budget;
  while (samples.length < least || (performance.now() < end && samples.length < 400)) samples.push(await step());
  return samples;
}

/** The mean of the middle half: finer than the clock's tick, blind to a pause for garbage. */
function middleMean(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length / 4);
  const middle = sorted.slice(cut, sorted.length - cut);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
