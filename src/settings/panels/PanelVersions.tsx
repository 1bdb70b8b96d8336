import { type ReactNode, useState } from 'react';
import { Badge, cleanText } from '../../fields/index.js';
import { fill } from '../../internal/fill.js';
import { useTools } from '../../tools/index.js';
import type { PanelVersionSettings } from '../../wire/index.js';
import { FormFold } from '../form/FormFold.js';
import { ConfirmDialog } from '../list/ConfirmDialog.js';
import type { PanelRecord } from './panelRecord.js';
import { copyVersion, makeLive, moveInstall } from './versionSteps.js';

/** What {@link PanelVersions} takes. */
export interface PanelVersionsProps {
  readonly record: PanelRecord;
  /** Edits that are not saved: a version is copied as it is stored. */
  readonly isDirty: boolean;
  readonly onStep: (record: PanelRecord) => void;
}

type Question = { readonly kind: 'copy' } | { readonly kind: 'live' | 'use'; readonly version: PanelVersionSettings };

/** The versions of an app: which one is used here and which by new installs; and another one, to change without harm. */
export function PanelVersions({ record, isDirty, onStep }: PanelVersionsProps): ReactNode {
  const { client, messages } = useTools();
  const [question, setQuestion] = useState<Question | null>(null);
  const { app, version: used, install } = record;
  const nameOf = (version: PanelVersionSettings): string =>
    fill(messages.versionName, { number: app.versions.indexOf(version) + 1 });
  const act = async (asked: Question): Promise<void> => {
    if (asked.kind === 'copy') onStep(await copyVersion(client, record));
    else if (asked.kind === 'live') onStep(await makeLive(client, record, asked.version));
    else onStep(await moveInstall(client, record, asked.version));
  };
  const words = {
    copy: { question: messages.versionCopyQuestion, text: messages.versionCopyText, act: messages.versionCopy },
    live: { question: messages.versionLiveQuestion, text: messages.versionLiveText, act: messages.versionMakeLive },
    use: { question: messages.versionUseQuestion, text: messages.versionUseText, act: messages.versionUse },
  };
  return (
    <FormFold title={messages.versions}>
      <ul className="deskside-settings__rows">
        {app.versions.map((version) => {
          const name = nameOf(version);
          return (
            <li key={version._id} className="deskside-settings__row">
              <div className="deskside-settings__name">
                {name}
                <span className="deskside-settings__note">
                  <bdi>{cleanText(version.endpoint ?? '').slice(0, 200)}</bdi>
                </span>
              </div>
              {version._id === used?._id && install && <Badge tone="blue">{messages.versionUsed}</Badge>}
              {version._id === app.liveVersionId && <Badge tone="green">{messages.versionLive}</Badge>}
              <span className="deskside-settings__row-actions">
                {version._id !== used?._id && install && (
                  <button
                    type="button"
                    className="deskside-button"
                    aria-label={`${messages.versionUse}: ${name}`}
                    onClick={() => setQuestion({ kind: 'use', version })}
                  >
                    {messages.versionUse}
                  </button>
                )}
                {version._id !== app.liveVersionId && (
                  <button
                    type="button"
                    className="deskside-button"
                    aria-label={`${messages.versionMakeLive}: ${name}`}
                    onClick={() => setQuestion({ kind: 'live', version })}
                  >
                    {messages.versionMakeLive}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="deskside-button"
        aria-disabled={isDirty}
        onClick={() => !isDirty && setQuestion({ kind: 'copy' })}
      >
        {messages.versionCopy}
      </button>
      {isDirty && <p className="deskside-form__hint">{messages.versionDirty}</p>}
      {question && (
        <ConfirmDialog
          question={fill(words[question.kind].question, {
            name: app.name,
            version: question.kind === 'copy' ? '' : nameOf(question.version),
          })}
          text={words[question.kind].text}
          act={words[question.kind].act}
          isGentle
          onAct={() => act(question)}
          onClose={() => setQuestion(null)}
        />
      )}
    </FormFold>
  );
}
