import { type ChangeEvent, type ReactNode, useId, useState } from 'react';
import { readRecording } from '../diagnosis/index.js';
import { CodeInput, useTools } from '../tools/index.js';
import type { Recording } from '../wire/index.js';
import { ResponseInspector } from './ResponseInspector.js';

/** Shows a recording that somebody has sent: replayed from its file, without a call to anyone. */
export function OpenRecording(): ReactNode {
  const { messages, locale, timeZone, fieldTypes } = useTools();
  const file = useId();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const [recording, setRecording] = useState<Recording>();
  const show = (given: string): void => {
    const read = readRecording(given);
    setFault('fault' in read ? read.fault : undefined);
    setRecording('recording' in read ? read.recording : undefined);
  };
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [chosen] = currentTarget.files ?? [];
    if (!chosen) return;
    const content = await chosen.text().catch(() => undefined);
    // The same file can be chosen again after it was changed.
    currentTarget.value = '';
    if (content === undefined) {
      setFault(messages.fileUnreadable);
      setRecording(undefined);
      return;
    }
    setText(content.length > mostShown ? '' : content);
    show(content);
  };
  return (
    <div className="deskside deskside-open-recording">
      <div className="deskside-form">
        <CodeInput
          label={messages.pasteRecording}
          hint={messages.pasteRecordingHint}
          rows={6}
          value={text}
          onValueChange={setText}
          error={fault}
        />
        <div className="deskside-tool-actions">
          <button type="button" className="deskside-button" data-primary="" onClick={() => show(text)}>
            {messages.showRecording}
          </button>
          <label className="deskside-file" htmlFor={file}>
            {messages.openFile}
          </label>
          <input
            id={file}
            type="file"
            accept=".json,application/json"
            className="deskside-file__input"
            onChange={(event) => void take(event)}
          />
        </div>
      </div>
      {recording && (
        <ResponseInspector
          recording={recording}
          messages={messages}
          locale={locale}
          timeZone={timeZone}
          fieldTypes={fieldTypes}
        />
      )}
    </div>
  );
}

/** A larger text would make the page slow to type in; it is shown all the same. */
const mostShown = 200_000;
