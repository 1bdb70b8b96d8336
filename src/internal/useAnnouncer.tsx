import { type ReactNode, useState } from 'react';

/** A place that says to screen readers what just happened, and the function that makes it say so. */
export function useAnnouncer(): readonly [region: ReactNode, announce: (text: string) => void] {
  const [text, announce] = useState('');
  const region = (
    <span className="deskside-hidden" role="status">
      {text}
    </span>
  );
  return [region, announce];
}
