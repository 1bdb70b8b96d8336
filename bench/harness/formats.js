/** Formatters as a careful author writes them: made when first needed, then kept. */
const kept = new Map();
function keep(key, make) {
  let found = kept.get(key);
  if (!found) {
    found = make();
    kept.set(key, found);
  }
  return found;
}

export const number = (value) => keep('number', () => new Intl.NumberFormat('en-GB')).format(value);

export const date = (value) =>
  keep('date', () => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })).format(
    new Date(`${value}T00:00:00Z`),
  );

export const money = ({ code, value }) =>
  keep(
    code,
    () => new Intl.NumberFormat('en-GB', { style: 'currency', currency: code, trailingZeroDisplay: 'stripIfInteger' }),
  ).format(value);
