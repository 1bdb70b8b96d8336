import { type ReactNode, useEffect, useState } from 'react';
import { toRenderRequest } from '../../context/index.js';
import { Badge, safeHref } from '../../fields/index.js';
import { fill } from '../../internal/fill.js';
import { useLatest } from '../../internal/useLatest.js';
import { useTools } from '../../tools/index.js';
import type { PanelInstall } from '../../wire/index.js';
import { failureWords } from '../form/failureWords.js';

type Step =
  | { readonly kind: 'unknown' | 'asking' | 'connected' | 'unconnected' }
  | { readonly kind: 'ready'; readonly href: string }
  | { readonly kind: 'failed'; readonly text: string };

/**
 * Connects an install with its vendor by OAuth2 and says whether it is connected. Only a call can tell: one is made when
 * the admin comes back from the sign-in, and whenever they ask.
 */
export function ConnectInstall({
  install,
  isDirty,
}: {
  readonly install: PanelInstall;
  /** Edits that are not saved: the sign-in would not know of them. */
  readonly isDirty: boolean;
}): ReactNode {
  const { client, contexts, messages } = useTools();
  const [step, setStep] = useState<Step>({ kind: 'unknown' });
  const [hasLeft, setHasLeft] = useState(false);
  const { appId, versionId, _id: installId } = install;
  const fail = (error: unknown): void => setStep({ kind: 'failed', text: failureWords(error, messages) });
  const connect = async (): Promise<void> => {
    setStep({ kind: 'asking' });
    try {
      const { authorizationUrl } = await client.connectPanelInstall({ appId, versionId, installId });
      const href = safeHref(authorizationUrl);
      setStep(href ? { kind: 'ready', href } : { kind: 'failed', text: messages.failedOther });
    } catch (error) {
      fail(error);
    }
  };
  const check = async (): Promise<void> => {
    setStep({ kind: 'asking' });
    try {
      const request = contexts[0] ? toRenderRequest(contexts[0]) : {};
      const { failure } = await client.testPanel({ request, appId, versionId, installId });
      // The vendor's sign-in server is away: nobody knows.
      if (failure?.code === 'token_endpoint_failed') {
        setStep({ kind: 'failed', text: failure.message });
        return;
      }
      const isOut = failure?.code === 'connection_required' || failure?.code === 'endpoint_credential_refused';
      setStep({ kind: isOut ? 'unconnected' : 'connected' });
    } catch (error) {
      fail(error);
    }
  };
  const latest = useLatest({ check });
  useEffect(() => {
    if (!hasLeft) return;
    const back = (): void => {
      setHasLeft(false);
      void latest.current.check();
    };
    window.addEventListener('focus', back, { once: true });
    return () => window.removeEventListener('focus', back);
  }, [hasLeft, latest]);
  return (
    <div className="deskside-settings__connect">
      <span role="status">
        {step.kind === 'connected' && <Badge tone="green">{messages.isConnected}</Badge>}
        {step.kind === 'unconnected' && <Badge tone="yellow">{messages.isNotConnected}</Badge>}
        {step.kind === 'asking' && messages.toolsLoading}
      </span>
      {step.kind === 'failed' && (
        <p className="deskside-form__error" role="alert">
          {step.text}
        </p>
      )}
      {isDirty ? (
        <p className="deskside-form__hint">{messages.connectLater}</p>
      ) : (
        <div className="deskside-tool-actions">
          {step.kind === 'ready' ? (
            <a
              className="deskside-button"
              data-primary=""
              href={step.href}
              target="_blank"
              rel="noopener noreferrer"
              // The button that was pressed has gone.
              ref={takeFocus}
              onClick={() => setHasLeft(true)}
            >
              {fill(messages.connectSignIn, { system: install.app.name })}
            </a>
          ) : (
            <button type="button" className="deskside-button" onClick={() => void connect()}>
              {messages.connect}
            </button>
          )}
          <button type="button" className="deskside-button" onClick={() => void check()}>
            {messages.connectCheck}
          </button>
        </div>
      )}
    </div>
  );
}

/** Kept, so that it is called once for each link and not at every turn. */
const takeFocus = (link: HTMLElement | null): void => link?.focus();
