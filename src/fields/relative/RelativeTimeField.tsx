import { useNow } from '../../internal/clock.js';
import { drawTime } from '../date/drawTime.js';
import { useFieldEnvironment } from '../environment.js';

/** Shows how long ago or ahead an instant is, and the instant itself in the `title`; on a server the date. */
export function RelativeTimeField({ value }: { readonly value: string | number }): React.ReactNode {
  return drawTime(value, useFieldEnvironment(), 'day', useNow());
}
