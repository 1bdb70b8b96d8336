import {
  createFieldConfigSaver,
  type FieldConfigSaver,
  type FieldConfigSnapshot,
} from '../../src/panels/fieldConfigSaver.js';
import type { FieldConfig } from '../../src/wire/index.js';

/** A config that can be told by its name. */
export const configOf = (name: string): FieldConfig => ({ [name]: { order: 1, visible: true } });

const nameOf = (config: FieldConfig | null): string => (config ? Object.keys(config).join('+') : 'nothing');

/** A snapshot in a few words: what is shown, how the saving goes, and what else the state keeps. */
function wordsOf({ shown, state }: FieldConfigSnapshot): string {
  const words = `${nameOf(shown)} ${state.kind}`;
  if (state.kind === 'failed') return `${words} (${nameOf(state.wanted)} wanted)`;
  return state.kind === 'conflict' ? `${words} (${nameOf(state.theirs)} theirs)` : words;
}

type Call = 'read' | 'write';

/** A saver over a server that a test holds in its hand. */
export interface SaverScene {
  readonly saver: FieldConfigSaver;
  /** Every request, in order: `read`, `write A`. */
  readonly calls: readonly string[];
  /** How many requests were under way at once, at most. */
  readonly most: number;
  /** Everything that was told. */
  readonly history: readonly string[];
  said(): string;
  held(): FieldConfig | null;
  /** Another agent saves. */
  byOthers(config: FieldConfig | null): void;
  /** The next request of this kind fails; `also` happens on the server just before. */
  failNext(call: Call, error: Error, also?: () => void): void;
  /** The next write succeeds, and nobody hears of it. */
  loseNextAnswer(): void;
  /** Runs just before the nth request of this kind is answered. */
  before(call: Call, nth: number, act: () => void): void;
  /** Runs within the telling of the first state of this kind. */
  once(kind: FieldConfigSnapshot['state']['kind'], act: () => void): void;
  /** Answers the oldest request, if there is one. */
  answer(): void;
  /** From now on nothing fails. */
  calm(): void;
  /** Answers whatever is asked until nothing more is. */
  settle(): Promise<void>;
}

/** Makes a {@link SaverScene}; requests wait for `settle`. `store` is what the server makes of what it is sent. */
export function saverScene(
  known: FieldConfig | null,
  { store = (sent) => sent }: { readonly store?: (sent: FieldConfig) => FieldConfig } = {},
): SaverScene {
  let held = known;
  let most = 0;
  let loses = false;
  const waiting: (() => void)[] = [];
  const calls: string[] = [];
  const counts = { read: 0, write: 0 };
  const history: string[] = [];
  const failures: Record<Call, { error: Error; also: () => void }[]> = { read: [], write: [] };
  const acts: { call: Call; nth: number; act: () => void }[] = [];
  const listeners: { kind: string; act: () => void }[] = [];

  const ask = <T>(call: Call, name: string, answer: () => T): Promise<T> => {
    calls.push(name);
    counts[call] += 1;
    const nth = counts[call];
    return new Promise<T>((resolve, reject) => {
      waiting.push(() => {
        for (const one of acts.filter((one) => one.call === call && one.nth === nth)) one.act();
        const failure = failures[call].shift();
        if (!failure) {
          const value = answer();
          const isLost = call === 'write' && loses;
          if (isLost) loses = false;
          if (isLost) reject(new TypeError('Failed to fetch'));
          else resolve(value);
          return;
        }
        failure.also();
        reject(failure.error);
      });
      most = Math.max(most, waiting.length);
    });
  };

  const saver = createFieldConfigSaver(
    known,
    {
      // each answer is an object of its own, as it is over the wire
      read: () => ask('read', 'read', () => structuredClone(held)),
      write: (config) =>
        ask('write', `write ${nameOf(config)}`, () => {
          held = store(config);
          return structuredClone(held);
        }),
    },
    (snapshot) => {
      history.push(wordsOf(snapshot));
      const index = listeners.findIndex(({ kind }) => kind === snapshot.state.kind);
      if (index >= 0) listeners.splice(index, 1)[0]?.act();
    },
  );

  return {
    saver,
    calls,
    history,
    get most() {
      return most;
    },
    said: () => wordsOf(saver.get()),
    held: () => held,
    byOthers: (config) => {
      held = config;
    },
    failNext: (call, error, also = () => undefined) => void failures[call].push({ error, also }),
    loseNextAnswer: () => {
      loses = true;
    },
    before: (call, nth, act) => void acts.push({ call, nth, act }),
    answer: () => waiting.shift()?.(),
    calm: () => {
      loses = false;
      failures.read.length = 0;
      failures.write.length = 0;
    },
    once: (kind, act) => void listeners.push({ kind, act }),
    async settle() {
      for (let quiet = 0; quiet < 20; quiet += 1) {
        const answer = waiting.shift();
        if (answer) quiet = 0;
        answer?.();
        await Promise.resolve();
      }
    },
  };
}
