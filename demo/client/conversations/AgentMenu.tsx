import { type FocusEvent, type KeyboardEvent, type ReactElement, useRef } from 'react';
import type { Agent } from '../../shared/desk.js';
import { Avatar } from '../app/Avatar.js';
import { deskPath } from '../app/deskPath.js';

interface AgentMenuProps {
  readonly agent: Agent;
  readonly others: readonly Agent[];
}

/** Who is signed in, and the way to be another one in another tab. */
export function AgentMenu({ agent, others }: AgentMenuProps): ReactElement {
  const details = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (details.current) details.current.open = false;
  };
  const onKeyDown = ({ key }: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    close();
    details.current?.querySelector('summary')?.focus();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    if (!currentTarget.contains(relatedTarget)) close();
  };
  return (
    <details ref={details} className="nd-me" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary title={`Signed in as ${agent.name}`}>
        <Avatar name={agent.name} />
        <span className="nd-hidden">Signed in as {agent.name}</span>
      </summary>
      <div className="nd-me-menu">
        <p>
          Signed in as <strong>{agent.name}</strong>
        </p>
        {/* Pages of their own, loaded anew: what may stand in frames there is another list. */}
        <a className="nd-button" href={`${deskPath}/settings`}>
          Settings
        </a>
        <a className="nd-button" href={`${deskPath}/workbench`}>
          Workbench
        </a>
        {others.map(({ id, name, path }) => (
          <a key={id} className="nd-button" href={path || '/'} target="_blank" rel="noopener" onClick={close}>
            Open as {name} in a new window
          </a>
        ))}
      </div>
    </details>
  );
}
