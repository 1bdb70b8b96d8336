import { HostProblem } from '../problem.js';
import type { Vault, WidgetPurpose } from '../vault.js';
import type { WidgetSource } from './source.js';

/** The source as it is stored. All of it is sealed: a script holds its API keys as text. */
export async function sealSource(vault: Vault, source: WidgetSource, purpose: WidgetPurpose): Promise<string> {
  return vault.seal(JSON.stringify(source), purpose);
}

/** The source of a stored widget. */
export async function openSource(vault: Vault, sealed: string, purpose: WidgetPurpose): Promise<WidgetSource> {
  try {
    return JSON.parse(await vault.open(sealed, purpose)) as WidgetSource;
  } catch {
    // The cause is not kept: a parser's message quotes the text that it could not read.
    throw new HostProblem(
      500,
      'internal',
      "The widget's source cannot be opened. Check the host's keys, or save the source again.",
    );
  }
}
