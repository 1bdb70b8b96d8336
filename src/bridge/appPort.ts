import { type Diagnostic, diagnostic } from '../wire/index.js';
import { isAppMethod, readCall, readParams } from './callParams.js';
import type { AppCallParams, AppCallValues, AppErrorCode, AppMethod, HostMessage } from './portProtocol.js';
import { portProtocol } from './portProtocol.js';
import { tokenBucket } from './tokenBucket.js';

/** What a handler may give: its value now or later, and anything where there is no value. */
type Given<Value> = undefined extends Value ? unknown : Value | Promise<Value>;

/** What a host does for an app that has said hello; a method that is absent is not offered. */
export type FrameHandlers = {
  readonly [Method in AppMethod]?: (params: AppCallParams[Method]) => Given<AppCallValues[Method]>;
};

/** The methods that answer with a value. */
const valued: ReadonlySet<AppMethod> = new Set(['refresh', 'theme', 'locale']);

/** An open port to an app. */
export interface AppPort {
  post(message: HostMessage): void;
  close(): void;
}

/**
 * Opens the port that came with an app's request: offers what there are handlers for, and answers its calls. More than
 * ten calls at once and ten a second are refused as `busy`; heights are not counted, they cost nothing until drawn.
 */
export function openAppPort(
  port: MessagePort,
  handlers: FrameHandlers,
  onDiagnostic: (diagnostic: Diagnostic) => void,
): AppPort {
  const calls = tokenBucket();
  // Even a refusal is not given to a flood.
  const refusals = tokenBucket();
  let isOpen = true;
  let hasTold = false;

  const post = (message: HostMessage): void => {
    if (isOpen) port.postMessage(message);
  };
  const refuse = (id: number, code: AppErrorCode, message: string): void => {
    if (refusals.take()) post({ type: 'answer', id, ok: false, code, message });
  };

  async function answer(id: number, method: AppMethod, params: unknown): Promise<void> {
    try {
      // The table of readers gives each method the parameters of its own handler.
      const handler = handlers[method] as (params: unknown) => unknown;
      const value = await handler(params ?? undefined);
      // Only what the protocol names crosses: whatever else a handler returned may not be cloneable.
      post({ type: 'answer', id, ok: true, ...(valued.has(method) && { value }) });
    } catch (error) {
      refuse(id, 'refused', error instanceof Error ? error.message : 'The helpdesk did not do it.');
    }
  }

  const listener = ({ data }: MessageEvent): void => {
    const call = readCall(data);
    if (!call) {
      if (!hasTold) onDiagnostic(diagnostic('app.port-message', ''));
      hasTold = true;
      return;
    }
    const { id, method } = call;
    const params = isAppMethod(method) ? readParams(method, call.params) : null;
    if (method !== 'height' && !calls.take()) refuse(id, 'busy', 'Too many calls. Try again in a second.');
    else if (!isAppMethod(method) || !handlers[method]) refuse(id, 'unsupported', `This host has no "${method}".`);
    else if (params === undefined) refuse(id, 'invalid', `The parameters of "${method}" do not fit.`);
    else void answer(id, method, params);
  };
  port.addEventListener('message', listener);
  port.start();

  const methods = Object.keys(handlers).filter((method) => isAppMethod(method) && handlers[method]) as AppMethod[];
  post({ type: 'welcome', protocol: portProtocol, methods });
  return {
    post,
    close() {
      isOpen = false;
      port.removeEventListener('message', listener);
      port.close();
    },
  };
}
