import { type ReactNode, useState } from 'react';
import { CheckInput, TextInput, useTools } from '../../tools/index.js';
import { CheckGroup } from '../form/CheckGroup.js';

/** What {@link ChannelFields} takes. */
export interface ChannelFieldsProps {
  /** `["*"]` is everywhere. */
  readonly channelIds: readonly string[];
  readonly onChannelIdsChange: (channelIds: readonly string[]) => void;
  readonly error: string | undefined;
}

/** Asks in which channels' conversations a panel is shown: by name where the helpdesk named them, else by id. */
export function ChannelFields({ channelIds, onChannelIdsChange, error }: ChannelFieldsProps): ReactNode {
  const { channels, messages } = useTools();
  const isEverywhere = channelIds.includes('*');
  // What was chosen comes back when "everywhere" is taken back.
  const [before, setBefore] = useState<readonly string[]>([]);
  const known = channels.map(({ id }) => id);
  const unnamed = channelIds.filter((id) => !known.includes(id)).map((id) => ({ id, name: id }));
  return (
    <>
      <CheckInput
        label={messages.everywhere}
        checked={isEverywhere}
        onCheckedChange={(checked) => {
          if (checked) setBefore(channelIds);
          onChannelIdsChange(checked ? ['*'] : before);
        }}
      />
      {!isEverywhere &&
        (channels.length > 0 ? (
          <CheckGroup
            label={messages.channels}
            choices={[...channels, ...unnamed]}
            chosen={channelIds}
            onChosenChange={onChannelIdsChange}
            error={error}
          />
        ) : (
          <ChannelIds channelIds={channelIds} onChannelIdsChange={onChannelIdsChange} error={error} />
        ))}
    </>
  );
}

function ChannelIds({ channelIds, onChannelIdsChange, error }: ChannelFieldsProps): ReactNode {
  const { messages } = useTools();
  // The text as it was typed, commas at its end included.
  const [text, setText] = useState(channelIds.join(', '));
  return (
    <TextInput
      label={messages.channels}
      hint={messages.channelIdsHint}
      value={text}
      error={error}
      onValueChange={(typed) => {
        setText(typed);
        onChannelIdsChange(typed.split(/[\s,،]+/).filter(Boolean));
      }}
    />
  );
}
