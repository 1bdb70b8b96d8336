import type { BodyFault } from '../faults.js';
import { isEndpoint } from '../store/endpointUrl.js';
import type { WidgetFunction, WidgetSource } from './source.js';

/** The largest script, in bytes. */
const maxScriptBytes = 102_400;

/** What keeps a source of the right shape from being of use. */
export function sourceFaults(
  source: WidgetSource,
  widgetFunctions: Readonly<Record<string, WidgetFunction>>,
): readonly BodyFault[] {
  switch (source.type) {
    case 'python':
      return new TextEncoder().encode(source.script).byteLength <= maxScriptBytes
        ? []
        : [{ path: '/source/script', message: `must have at most ${maxScriptBytes} bytes` }];
    case 'endpoint':
      return isEndpoint(source.url)
        ? []
        : [
            {
              path: '/source/url',
              message: 'must be a whole http: or https: address without a user name or password',
            },
          ];
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
