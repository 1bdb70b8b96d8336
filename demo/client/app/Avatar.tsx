import type { ReactElement } from 'react';
import type { ChannelKind } from '../../shared/desk.js';
import { channelIcon, Icon } from './Icon.js';

interface AvatarProps {
  readonly name: string;
  /** `false` for a visitor without a contact. */
  readonly known?: boolean;
  readonly channel?: ChannelKind;
  readonly size?: 'small' | 'large';
}

const tones = 6;

/** A person's initials on a quiet colour that is always theirs. The name stands beside it, so it is not read aloud. */
export function Avatar({ name, known = true, channel, size = 'small' }: AvatarProps): ReactElement {
  return (
    <span className="nd-avatar" data-size={size} data-tone={known ? toneOf(name) : 'none'} aria-hidden="true">
      {known ? <bdi>{initials(name)}</bdi> : <Icon name="customer" />}
      {channel && (
        <span className="nd-avatar-channel" data-channel={channel}>
          <Icon name={channelIcon[channel]} />
        </span>
      )}
    </span>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  const first = [...new Intl.Segmenter().segment(words[0] ?? '')][0]?.segment ?? '';
  const second = [...new Intl.Segmenter().segment(words[1] ?? '')][0]?.segment ?? '';
  return (first + second).toLocaleUpperCase();
}

function toneOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  return sum % tones;
}
