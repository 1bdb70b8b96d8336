/** Told of a message over a port, from the app or to it. */
export type SeePort = (direction: 'in' | 'out', data: unknown) => void;

/**
 * Looks on while the bridge talks over a port that an app gave it: it listens beside the bridge, and notes what the
 * bridge posts. Nothing is changed for either of them.
 *
 * @returns posts a message to the app, noted as well
 */
export function watchPort(port: MessagePort, see: SeePort): (message: unknown) => void {
  port.addEventListener('message', ({ data }) => see('in', data));
  const post = port.postMessage.bind(port) as (message: unknown) => void;
  const seen = (message: unknown): void => {
    see('out', message);
    post(message);
  };
  // Of this one port alone. The bridge itself carries no hook for tools: it is a part of every sidebar's bundle.
  Object.defineProperty(port, 'postMessage', { value: seen });
  return seen;
}
