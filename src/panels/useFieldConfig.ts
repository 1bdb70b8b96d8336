'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { useHost } from '../host/index.js';
import type { FieldConfig, PanelInstall } from '../wire/index.js';
import { changeConfig, fieldConfigRecord, shownConfig } from './fieldConfigRecords.js';
import type { FieldConfigState } from './fieldConfigSaver.js';

/** What {@link useFieldConfig} gives. */
export interface FieldConfigResult {
  /** Order and visibility as they should be shown: what the agent made of them, saved or on its way. */
  readonly config: FieldConfig | null;
  /** How the saving goes. */
  readonly state: FieldConfigState;
  /** Shows a config at once and saves it behind, for everybody who uses the install. */
  readonly change: (config: FieldConfig) => void;
  /** After a failure: tries once more. After a conflict: saves the agent's own over the other one. */
  readonly retry: () => void;
  /** After a failure: leaves it as it was. After a conflict: takes what the other agent saved. */
  readonly giveUp: () => void;
}

/**
 * The order and visibility of a panel's fields, kept per install ("Their preferences are stored per install and applied
 * automatically"). A change shows at once; saves go one after the other through the documented `PATCH`; a refused one is
 * taken back; one that would overwrite another agent's is held until this agent has chosen. A save goes on when the
 * component is gone.
 */
export function useFieldConfig(install: PanelInstall): FieldConfigResult {
  const { client, queryClient } = useHost();
  const record = fieldConfigRecord(queryClient, client, install);
  const subscribe = useCallback(
    (listener: () => void) => {
      record.listeners.add(listener);
      return () => void record.listeners.delete(listener);
    },
    [record],
  );
  const get = (): typeof record.snapshot => record.snapshot;
  const { state } = useSyncExternalStore(subscribe, get, get);
  return {
    config: shownConfig(record, install),
    state,
    change: (config) => changeConfig(record, queryClient, client, install, config),
    retry: () => record.saver?.retry(),
    giveUp: () => record.saver?.giveUp(),
  };
}
