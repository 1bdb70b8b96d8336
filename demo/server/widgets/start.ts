import { startChildren } from '../children.js';

/** The systems that the widgets' scripts ask, in a process of their own. */
export interface WidgetSystems {
  /** Such as `http://127.0.0.1:41231`; another one after each start. */
  readonly address: string;
  stop(): void;
}

export async function startWidgetSystems(): Promise<WidgetSystems> {
  const { ports, stop } = await startChildren('widgets', ['api']);
  return { address: `http://127.0.0.1:${ports.api}`, stop };
}
