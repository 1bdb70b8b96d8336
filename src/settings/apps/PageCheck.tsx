import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Finding, findingsOf } from '../../diagnosis/index.js';
import { useTools } from '../../tools/index.js';
import { readAppUrl } from '../../wire/index.js';
import { FindingList } from '../form/FindingList.js';
import { failureWords } from '../form/failureWords.js';

type Check =
  | { readonly kind: 'idle' | 'checking' }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'done'; readonly findings: readonly Finding[] };

/** Asks the server to look at the app's page, and says whether it can stand in a frame here. */
export function PageCheck({ url }: { readonly url: string }): ReactNode {
  const { client, messages } = useTools();
  const [checked, setChecked] = useState<{ readonly url: string; readonly check: Check }>({
    url: '',
    check: { kind: 'idle' },
  });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  // What was found of another address says nothing of this one.
  const check: Check = checked.url === url ? checked.check : { kind: 'idle' };
  const isUsable = readAppUrl(url).kind === 'usable';
  const run = async (): Promise<void> => {
    if (!isUsable || check.kind === 'checking') return;
    stop.current?.abort();
    const { signal } = (stop.current = new AbortController());
    const put = (next: Check): void => {
      if (!signal.aborted) setChecked({ url, check: next });
    };
    put({ kind: 'checking' });
    try {
      const recording = await client.checkDashboardApp(url, { signal });
      put({ kind: 'done', findings: findingsOf(recording, { helpdeskOrigin: window.location.origin }) });
    } catch (error) {
      put({ kind: 'failed', text: failureWords(error, messages) });
    }
  };
  const status = {
    idle: isUsable ? messages.pageUnchecked : messages.pageNoAddress,
    checking: messages.pageChecking,
    failed: '',
    done: check.kind === 'done' && check.findings.length === 0 ? messages.pageGood : '',
  }[check.kind];
  return (
    <section className="deskside-settings__card" aria-label={messages.pageTitle}>
      <h3 className="deskside-tool-heading">{messages.pageTitle}</h3>
      <p
        className={check.kind === 'done' ? 'deskside-settings__verdict' : 'deskside-form__hint'}
        role="status"
        data-good={check.kind === 'done' || undefined}
      >
        {status}
      </p>
      <div role="alert">
        {check.kind === 'failed' && <p className="deskside-form__error">{check.text}</p>}
        {check.kind === 'done' && <FindingList findings={check.findings} />}
      </div>
      <button
        type="button"
        className="deskside-button"
        aria-disabled={!isUsable || check.kind === 'checking'}
        onClick={() => void run()}
      >
        {messages.pageCheck}
      </button>
    </section>
  );
}
