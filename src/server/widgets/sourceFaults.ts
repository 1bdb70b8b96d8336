import type { BodyFault } from '../faults.js';
import { addressFault } from '../guard/addressFault.js';
import type { HostSetup } from '../routes/route.js';
import type { WidgetSource } from './source.js';

/** The largest script, in bytes. */
const maxScriptBytes = 102_400;

/** What keeps a source of the right shape from being of use. */
export function sourceFaults(
  source: WidgetSource,
  { widgetFunctions, development }: Pick<HostSetup, 'widgetFunctions' | 'development'>,
): readonly BodyFault[] {
  switch (source.type) {
    case 'python':
      return new TextEncoder().encode(source.script).byteLength <= maxScriptBytes
        ? []
        : [{ path: '/source/script', message: `must have at most ${maxScriptBytes} bytes` }];
    case 'endpoint': {
      const fault = addressFault(source.url, { development });
      return fault ? [{ path: '/source/url', message: fault }] : [];
    }
    case 'function':
      return Object.hasOwn(widgetFunctions, source.name)
        ? []
        : [
            {
              path: '/source/name',
              message: 'is no function of this host: register it as one of the widgetFunctions of createHost',
            },
          ];
  }
}
