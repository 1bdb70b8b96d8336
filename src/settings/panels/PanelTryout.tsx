import type { ReactNode } from 'react';
import { useTools } from '../../tools/index.js';
import { PanelTester } from '../../workbench/index.js';
import { isAddress } from '../form/isAddress.js';
import { TryoutCard } from '../form/TryoutCard.js';
import type { Draft } from '../form/useDraft.js';
import { credentialOf, draftOfPanel, type PanelDraft } from './panelDraft.js';
import { hasCredential, isGlobal, type PanelRecord } from './panelRecord.js';

/**
 * Tries out a panel as it is written. While endpoint and credential are those that are stored, it is the install that is
 * called, with its stored credential; else the draft, which gets nothing that was stored for another endpoint.
 */
export function PanelTryout({
  record,
  draft: { value, set },
}: {
  readonly record: PanelRecord | undefined;
  readonly draft: Draft<PanelDraft>;
}): ReactNode {
  const { messages } = useTools();
  const stored = draftOfPanel(record);
  const isStored =
    credentialOf(value) === undefined &&
    same(value, stored, ['endpoint', 'credentialWill', 'isOauth', 'authURL', 'accessTokenURL', 'clientId']);
  const isWithout = record !== undefined && hasCredential(record) === false && !value.isOauth;
  const onSchemaChange = (schema: object): void => set({ schema: JSON.stringify(schema, null, 2) });
  return (
    <TryoutCard>
      {record?.install && isStored ? (
        <>
          <p className="deskside-form__hint">{isWithout ? messages.tryoutWithout : messages.tryoutStored}</p>
          <PanelTester
            install={{
              ...record.install,
              config: value.config,
              version: { ...record.install.version, schema: isGlobal(record) ? stored.schema : value.schema },
            }}
            onSchemaChange={onSchemaChange}
          />
        </>
      ) : isAddress(value.endpoint.trim()) ? (
        <>
          <p className="deskside-form__hint">{value.isOauth ? messages.tryoutOauth : messages.tryoutDraft}</p>
          <PanelTester
            draft={{
              endpoint: value.endpoint.trim(),
              schema: value.schema,
              credential: credentialOf(value) ?? undefined,
              config: value.config,
            }}
            onSchemaChange={onSchemaChange}
          />
        </>
      ) : (
        <p className="deskside-form__hint">{messages.tryoutNothing}</p>
      )}
    </TryoutCard>
  );
}

function same(a: PanelDraft, b: PanelDraft, members: readonly (keyof PanelDraft)[]): boolean {
  return members.every((member) => JSON.stringify(a[member]) === JSON.stringify(b[member]));
}
