import type { UndefinedInitialDataOptions } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode, useState } from 'react';
import { cleanText } from '../internal/cleanText.js';
import { useTools } from '../tools/index.js';
import { LoadFailed } from './LoadFailed.js';

/** How one entry of a list is shown. */
export interface SourceEntry {
  readonly id: string;
  readonly name: string;
  /** Whether agents see it. */
  readonly isOn: boolean;
}

/** A list of the account's panels, widgets or apps, and the tester of the one that is chosen. */
export function SourceList<Source, Key extends readonly unknown[]>({
  label,
  options,
  entryOf,
  children,
}: {
  /** What is listed, for screen readers. */
  readonly label: string;
  readonly options: UndefinedInitialDataOptions<readonly Source[], Error, readonly Source[], Key>;
  readonly entryOf: (source: Source) => SourceEntry;
  /** Draws the tester of one. */
  readonly children: (source: Source) => ReactNode;
}): ReactNode {
  const { queryClient, messages } = useTools();
  const { data, status, refetch } = useQuery(options, queryClient);
  const [chosen, choose] = useState<string>();
  const isChoice = data !== undefined && data.length > 0;
  const source = data?.find((one) => entryOf(one).id === chosen);
  return (
    <div className="deskside-sources" data-empty={isChoice ? undefined : ''}>
      <nav className="deskside-sources__list" aria-label={label}>
        {status === 'pending' && <p role="status">{messages.toolsLoading}</p>}
        {status === 'error' && !data && <LoadFailed onRetry={() => void refetch()} />}
        {data?.length === 0 && <p className="deskside-tester__idle">{messages.nothingToTest}</p>}
        {isChoice && (
          <ul>
            {data.map(entryOf).map(({ id, name, isOn }) => (
              <li key={id}>
                <button
                  type="button"
                  className="deskside-sources__entry"
                  aria-current={id === chosen}
                  onClick={() => choose(id)}
                >
                  <bdi>{cleanText(name).slice(0, 200)}</bdi>
                  {!isOn && ' '}
                  {!isOn && <span className="deskside-sources__off">{messages.switchedOff}</span>}
                </button>
              </li>
            ))}
          </ul>
        )}
      </nav>
      <div className="deskside-sources__tester">
        {/* Another one begins anew: what was typed and found belongs to the one before. */}
        {source ? (
          <Fragment key={chosen}>{children(source)}</Fragment>
        ) : (
          isChoice && <p className="deskside-tester__idle">{messages.chooseToTest}</p>
        )}
      </div>
    </div>
  );
}
