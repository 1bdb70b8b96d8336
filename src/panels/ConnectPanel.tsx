import { type ReactNode, useEffect, useState } from 'react';
import { safeHref } from '../fields/index.js';
import { useHost } from '../host/index.js';
import { fill } from '../internal/fill.js';
import { useLatest } from '../internal/useLatest.js';
import type { PanelInstall } from '../wire/index.js';
import type { PanelState } from './panelState.js';

/** What {@link ConnectPanel} takes. */
export interface ConnectPanelProps {
  readonly install: PanelInstall;
  /** Told that the agent is back from the vendor's sign-in. */
  readonly onReturn: () => void;
}

type Step =
  | { readonly kind: 'idle' | 'asking' | 'failed' }
  | { readonly kind: 'ready'; readonly href: string; readonly hasLeft: boolean };

/**
 * Begins to connect a panel with its vendor: asks the host for the address of the sign-in, and then offers it as a link.
 * When the agent comes back to this page, the panel asks again.
 */
export function ConnectPanel({ install, onReturn }: ConnectPanelProps): ReactNode {
  const { client, messages } = useHost();
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const latest = useLatest({ onReturn });
  const hasLeft = step.kind === 'ready' && step.hasLeft;
  useEffect(() => {
    if (!hasLeft) return;
    const back = (): void => {
      // The address serves once.
      setStep({ kind: 'idle' });
      latest.current.onReturn();
    };
    window.addEventListener('focus', back, { once: true });
    return () => window.removeEventListener('focus', back);
  }, [hasLeft, latest]);
  if (!client.connectPanelInstall) return null;
  const ask = async (): Promise<void> => {
    const { _id: installId, appId, versionId } = install;
    setStep({ kind: 'asking' });
    try {
      const answer = await client.connectPanelInstall?.({ appId, versionId, installId });
      const href = safeHref(answer?.authorizationUrl);
      setStep(href ? { kind: 'ready', href, hasLeft: false } : { kind: 'failed' });
    } catch {
      setStep({ kind: 'failed' });
    }
  };
  return (
    <>
      {step.kind === 'failed' && <p className="deskside-notice__text">{messages.connectFailed}</p>}
      {step.kind === 'ready' ? (
        <a
          className="deskside-button"
          href={step.href}
          target="_blank"
          rel="noopener noreferrer"
          // The button that was pressed has gone.
          ref={takeFocus}
          onClick={() => setStep({ ...step, hasLeft: true })}
        >
          {fill(messages.connectSignIn, { system: install.app.name })}
        </a>
      ) : (
        <button
          type="button"
          className="deskside-button"
          aria-disabled={step.kind === 'asking'}
          onClick={() => void ask()}
        >
          {messages.connect}
        </button>
      )}
    </>
  );
}

/** Kept, so that it is called once for each link and not at every turn. */
const takeFocus = (link: HTMLElement | null): void => link?.focus();

/** Whether what is wrong with a panel is cured by connecting it. */
export function needsConnection(state: PanelState): boolean {
  const problem = state.kind === 'failed' ? state.problem : state.kind === 'ready' ? state.stale : undefined;
  return problem?.code === 'connection_required';
}
