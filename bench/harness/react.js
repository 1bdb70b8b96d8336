import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Mounts a React view the way the harness asks for. `prepare(panel)` runs once, untimed, for what an author writes
 * once per panel; it returns `draw(data)`, the element for one response.
 */
export function reactContender(prepare) {
  return (panel) => {
    const draw = prepare(panel);
    return (host) => {
      const root = createRoot(host);
      return {
        render: (data) => flushSync(() => root.render(draw(data))),
        unmount: () => flushSync(() => root.unmount()),
      };
    };
  };
}
