import { ExactNumber } from '../wire/index.js';

/** Says in a text that digits follow. A text that begins so by itself at worst loses its quotes. */
const mark = '\ue000deskside:';
const marked = new RegExp(`"${mark}(-?\\d[\\d.eE+-]*)"`, 'g');

/** Writes what `readJson` has read as JSON again, with every digit, and in lines that can be read. Never throws. */
export function writeExact(value: unknown): string {
  try {
    const text = JSON.stringify(
      value,
      function (this: Readonly<Record<string, unknown>>, key: string, plain: unknown) {
        const { [key]: own } = this;
        return own instanceof ExactNumber ? mark + own.text : plain;
      },
      2,
    );
    return text === undefined ? '' : text.replace(marked, '$1');
  } catch {
    // Nested deeper than the platform can write.
    return '';
  }
}
