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
  let sent = known;
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

  /** Whether somebody else has saved it. What this agent sent is no other's, even if its answer never came. */
  const isForeign = (theirs: FieldConfig | null, mine: FieldConfig): boolean =>
    ![held, sent, mine].some((own) => sameConfig(theirs, own));

  /** Saves one config, and says whether it is saved. If not, the agent has been told why, and nothing waits. */
  const save = async (config: FieldConfig): Promise<boolean> => {
    const newest = (): FieldConfig => wanted ?? config;
    const leave = (theirs: FieldConfig | null): boolean => {
      const mine = newest();
      stop(mine, { kind: 'conflict', theirs, mine });
      return false;
    };
    try {
      const theirs = await store.read();
      if (isForeign(theirs, newest())) return leave(theirs);
      held = theirs;
      sent = config;
      held = await store.write(config);
      return true;
    } catch (error) {
      const theirs = isOutrun(error) ? await store.read().catch(() => undefined) : undefined;
      if (theirs !== undefined && isForeign(theirs, newest())) return leave(theirs);
      if (theirs !== undefined && sameConfig(theirs, config)) {
        held = theirs;
        return true;
      }
      stop(held, { kind: 'failed', problem: problemOf(error), wanted: newest() });
      return false;
    }
  };

  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    let isSaved = false;
    while (wanted) {
      const next = wanted;
      wanted = undefined;
      isSaved = await save(next);
    }
    isRunning = false;
    if (isSaved) show(held, { kind: 'saved' });
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

/** Whether the server says that somebody was faster. */
function isOutrun(error: unknown): boolean {
  return error instanceof RequestError && (error.status === 409 || error.status === 412);
}

function problemOf(error: unknown): SourceProblem {
  return error instanceof RequestError ? { kind: error.failure, status: error.status } : { kind: 'network' };
}
