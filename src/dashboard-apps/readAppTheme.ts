import type { AppTheme } from '../bridge/index.js';

const colors = [
  'color-text',
  'color-muted',
  'color-surface',
  'color-raised',
  'color-border',
  'color-accent',
  'color-accent-ground',
  'color-focus',
];
const tones = ['gray', 'green', 'blue', 'yellow', 'red', 'purple', 'orange'];
const colorTokens = [...colors, ...tones.flatMap((tone) => [`tone-${tone}`, `tone-${tone}-text`])];
const otherTokens = ['font-size', 'font-size-small', 'radius', 'radius-small'];

/**
 * How Deskside looks at an element, for an app that wants to look alike: whether it is light or dark, and the values of
 * the tokens with light and dark resolved.
 */
export function readAppTheme(element: HTMLElement): AppTheme {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  try {
    const colorOf = (value: string): string => {
      probe.style.color = value;
      return getComputedStyle(probe).color;
    };
    const style = getComputedStyle(element);
    const named = (names: readonly string[], read: (name: string) => string): [string, string][] =>
      names.map((name) => [`--deskside-${name}`, read(`--deskside-${name}`)]);
    return {
      colorScheme: colorOf('light-dark(#fff, #000)') === colorOf('#000') ? 'dark' : 'light',
      tokens: Object.fromEntries([
        ...named(colorTokens, (name) => colorOf(`var(${name})`)),
        ...named(otherTokens, (name) => style.getPropertyValue(name).trim()),
        ['font-family', style.fontFamily],
      ]),
    };
  } finally {
    probe.remove();
  }
}
