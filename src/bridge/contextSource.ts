import { type AppContextData, writeAppContext } from '../context/index.js';
import { type Diagnostic, diagnostic } from '../wire/index.js';

/** One version of the context, written at most once and only when somebody is told. */
export interface ContextSource {
  /** The message's text; `undefined` when it cannot be made. A promise as long as the data are still being made. */
  read(): string | undefined | Promise<string | undefined>;
}

/**
 * Makes one version of the context.
 *
 * @param make - gives the data; may ask the helpdesk's server first, for a signed token
 * @param onDiagnostic - told why something was left out, or why there is nothing to tell
 */
export function contextSource(
  make: () => AppContextData | Promise<AppContextData>,
  onDiagnostic: (diagnostic: Diagnostic) => void,
): ContextSource {
  let made: { readonly text: string | undefined | Promise<string | undefined> } | undefined;

  function write(data: unknown): string | undefined {
    if (typeof data !== 'object' || data === null) return failed(`it is ${data === null ? 'null' : typeof data}`);
    const { text, diagnostics } = writeAppContext(data as AppContextData);
    for (const told of diagnostics) onDiagnostic(told);
    return text;
  }

  function failed(why: unknown): undefined {
    onDiagnostic(diagnostic('context.failed', '', why instanceof Error ? why.message : String(why)));
    return undefined;
  }

  function begin(): { readonly text: string | undefined | Promise<string | undefined> } {
    try {
      const data = make();
      if (!(data instanceof Promise)) return { text: write(data) };
      const text = data.then(write, failed).then((written) => {
        made = { text: written };
        return written;
      });
      return { text };
    } catch (error) {
      return { text: failed(error) };
    }
  }

  return {
    read() {
      made ??= begin();
      return made.text;
    },
  };
}
