import { RequestError, type SourceProblem } from '../client/index.js';
import type { FieldConfig } from '../wire/index.js';
import { sameConfig } from './placements.js';

/** How the saving of a panel's field order goes. */
export type FieldConfigState =
  | { readonly kind: 'idle' | 'saving' | 'saved' }
  /** It could not be saved: what is shown is what was before, and `wanted` is what the agent had made. */
  | { readonly kind: 'failed'; readonly problem: SourceProblem; readonly wanted: FieldConfig }
  /** Somebody else has saved another order meanwhile. The agent's own is still shown, and not saved. */
  | { readonly kind: 'conflict'; readonly theirs: FieldConfig | null; readonly mine: FieldConfig };

/** What a saver needs of the server. */
export interface FieldConfigStore {
  /** What the server holds now. */
  read(): Promise<FieldConfig | null>;
  /** Saves, and gives what the server then holds. */
  write(config: FieldConfig): Promise<FieldConfig | null>;
}

/** What is shown of a panel's config, and how its saving goes. */
export interface FieldConfigSnapshot {
  readonly shown: FieldConfig | null;
  readonly state: FieldConfigState;
}

/** Saves what an agent makes of a panel's config, one request at a time. */
export interface FieldConfigSaver {
  get(): FieldConfigSnapshot;
  /** Shows a config at once and saves it. While a request is under way only the latest one waits. */
  change(config: FieldConfig): void;
  /** After a failure: tries once more what was refused. After a conflict: saves the agent's own over the other one. */
  retry(): void;
  /** After a failure: leaves it. After a conflict: shows what the other one saved. */
  giveUp(): void;
}

/**
 * Makes a saver that begins with what the server is known to hold.
 *
 * Before each write the server is asked what it holds: the documented `PATCH` has no condition, and would silently take
 * another agent's order away. A 409 or 412 counts as that too.
 */
export function createFieldConfigSaver(
  known: FieldConfig | null,
  store: FieldConfigStore,
  onChange: (snapshot: FieldConfigSnapshot) => void,
): FieldConfigSaver {
  let held = known;
  let snapshot: FieldConfigSnapshot = { shown: known, state: { kind: 'idle' } };
  let wanted: FieldConfig | undefined;
  let isRunning = false;

  const show = (shown: FieldConfig | null, state: FieldConfigState): void => {
    snapshot = { shown, state };
    onChange(snapshot);
  };
  const stop = (shown: FieldConfig | null, state: FieldConfigState): void => {
    wanted = undefined;
    show(shown, state);
  };

  /** Saves one config. Gives `false` when there is nothing more to do before the agent has chosen. */
  const save = async (config: FieldConfig): Promise<boolean> => {
    try {
      const theirs = await store.read();
      const mine = wanted ?? config;
      if (!sameConfig(theirs, held) && !sameConfig(theirs, mine)) {
        stop(mine, { kind: 'conflict', theirs, mine });
        return false;
      }
      held = await store.write(config);
      return true;
    } catch (error) {
      const mine = wanted ?? config;
      const status = error instanceof RequestError ? error.status : undefined;
      const theirs = status === 409 || status === 412 ? await store.read().catch(() => held) : held;
      if (theirs === held) stop(held, { kind: 'failed', problem: problemOf(error), wanted: mine });
      else stop(mine, { kind: 'conflict', theirs, mine });
      return false;
    }
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    let goesOn = true;
    while (goesOn && wanted) {
      const next = wanted;
      wanted = undefined;
      goesOn = await save(next);
    }
    isRunning = false;
    if (goesOn) show(held, { kind: 'saved' });
  };

  const change = (config: FieldConfig): void => {
    wanted = config;
    show(config, { kind: 'saving' });
    void run();
  };

  return {
    get: () => snapshot,
    change,
    retry() {
      const { state } = snapshot;
      if (state.kind === 'conflict') held = state.theirs;
      if (state.kind === 'conflict') change(state.mine);
      if (state.kind === 'failed') change(state.wanted);
    },
    giveUp() {
      const { state } = snapshot;
      if (state.kind === 'conflict') held = state.theirs;
      if (state.kind === 'conflict' || state.kind === 'failed') show(held, { kind: 'idle' });
    },
  };
}

function problemOf(error: unknown): SourceProblem {
  return error instanceof RequestError ? { kind: error.failure, status: error.status } : { kind: 'network' };
}
