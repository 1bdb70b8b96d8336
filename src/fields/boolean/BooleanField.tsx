import { Badge } from '../badge/Badge.js';
import { useFieldEnvironment } from '../environment.js';

/** Shows true and false as a Yes or No badge. */
export function BooleanField({ value }: { readonly value: boolean }): React.ReactNode {
  const { messages } = useFieldEnvironment();
  return <Badge tone={value ? 'green' : 'gray'}>{value ? messages.yes : messages.no}</Badge>;
}
