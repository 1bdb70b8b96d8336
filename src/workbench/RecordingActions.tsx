import type { ReactNode } from 'react';
import { writeRecording } from '../diagnosis/index.js';
import { copyText } from '../internal/copyText.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import type { Recording } from '../wire/index.js';
import { fileNameOf, saveFile } from './fileText.js';

/** What can be done with a recording: kept as a file, copied, run again. */
export function RecordingActions({
  recording,
  messages,
  onReplay,
  onSaid,
}: {
  /** Without secrets: it is written as it is. */
  readonly recording: Recording;
  readonly messages: WorkbenchMessages;
  readonly onReplay: (() => void) | undefined;
  /** Called with the sentence to announce. */
  readonly onSaid: (text: string) => void;
}): ReactNode {
  const copy = async (): Promise<void> => {
    const copied = await copyText(() => writeRecording(recording));
    onSaid(copied ? messages.copiedNow : messages.copyRefused);
  };
  return (
    <div className="deskside-tool-actions">
      {onReplay && (
        <button type="button" className="deskside-button" onClick={onReplay}>
          {messages.replay}
        </button>
      )}
      <button type="button" className="deskside-button" onClick={() => void copy()}>
        {messages.copyRecording}
      </button>
      <button
        type="button"
        className="deskside-button"
        onClick={() => saveFile(fileNameOf(recording), writeRecording(recording))}
      >
        {messages.downloadRecording}
      </button>
    </div>
  );
}
