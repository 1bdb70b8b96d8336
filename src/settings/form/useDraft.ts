import { useRef, useState } from 'react';
import { RequestError } from '../../client/index.js';
import { useTools } from '../../tools/index.js';
import { failureWords } from './failureWords.js';
import { type FieldPlaces, type FormFault, faultsByField } from './faults.js';

/** How far the saving of a form has come. A refused one was not sent: it has faults of its own. */
type SubmitState =
  | { readonly kind: 'editing' | 'refused' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly faults: readonly FormFault[] };

/** What {@link useDraft} takes. */
export interface DraftOptions<T> {
  /** The record as it stands. When it is renewed, what was not edited follows, and what was edited stays. */
  readonly record: T;
  /** What keeps a value from being saved, without asking a server. */
  readonly check: (value: T) => readonly FormFault[];
  /** Where the server's faults belong. */
  readonly places: FieldPlaces;
  /** Saves, and resolves when the record has been renewed. */
  readonly save: (value: T) => Promise<void>;
}

/** A form's values while they are edited. */
export interface Draft<T> {
  readonly value: T;
  readonly isDirty: boolean;
  readonly state: SubmitState;
  /** Grows with each attempt that failed, so that the summary takes the focus anew. */
  readonly attempt: number;
  /** All that is wrong, for the summary; empty before anybody tried to save. */
  readonly faults: readonly FormFault[];
  readonly set: (change: Partial<T>) => void;
  /** What an input of one field takes. */
  readonly bind: <Field extends keyof T & string>(
    field: Field,
  ) => {
    readonly value: T[Field];
    readonly onValueChange: (value: T[Field]) => void;
    readonly error: string | undefined;
  };
  /** What is wrong with one field: as it is typed once it was edited, and everywhere after an attempt. */
  readonly errorOf: (field: keyof T & string) => string | undefined;
  /** Throws the edits away. */
  readonly reset: () => void;
  readonly submit: () => Promise<void>;
}

/**
 * Keeps the edits of a form over its record: nothing but saving them or throwing them away takes them, neither a failed
 * save nor a record that was fetched anew.
 */
export function useDraft<T extends object>({ record, check, places, save }: DraftOptions<T>): Draft<T> {
  const { messages } = useTools();
  const [edits, setEdits] = useState<Partial<T>>({});
  const [state, setState] = useState<SubmitState>({ kind: 'editing' });
  const [attempt, setAttempt] = useState(0);
  const isSaving = useRef(false);
  const value: T = { ...record, ...edits };
  const own = check(value);
  const wasTried = state.kind === 'refused' || state.kind === 'failed';
  const answered = state.kind === 'failed' ? state.faults : [];
  const faults = wasTried ? [...own, ...answered] : [];

  const set = (change: Partial<T>): void => {
    setEdits((before) => ({ ...before, ...change }));
    setState((before) => afterEdit(before, Object.keys(change)));
  };
  const fail = (failed: SubmitState): void => {
    setState(failed);
    setAttempt((count) => count + 1);
  };
  const submit = async (): Promise<void> => {
    if (isSaving.current) return;
    if (own.length > 0) {
      fail({ kind: 'refused' });
      return;
    }
    isSaving.current = true;
    setState({ kind: 'saving' });
    try {
      await save(value);
      setEdits((now) => withoutSaved(now, value));
      setState({ kind: 'saved' });
    } catch (error) {
      const found = error instanceof RequestError ? faultsByField(error.errors, places) : [];
      const reason = { field: null, message: failureWords(error, messages) };
      fail({ kind: 'failed', faults: found.length > 0 ? found : [reason] });
    } finally {
      isSaving.current = false;
    }
  };
  const errorOf = (field: keyof T & string): string | undefined => {
    const here = wasTried ? faults : Object.hasOwn(edits, field) ? own : [];
    return here.find((fault) => fault.field === field)?.message;
  };
  return {
    value,
    isDirty: (Object.keys(edits) as (keyof T)[]).some((key) => !same(edits[key], record[key])),
    state,
    attempt,
    faults,
    set,
    errorOf,
    bind: (field) => ({
      value: value[field],
      onValueChange: (next) => set({ [field]: next } as unknown as Partial<T>),
      error: errorOf(field),
    }),
    reset: () => {
      setEdits({});
      setState({ kind: 'editing' });
    },
    submit,
  };
}

/** What a server said of a value no longer holds when the value is another one. */
function afterEdit(state: SubmitState, fields: readonly string[]): SubmitState {
  if (state.kind === 'saved') return { kind: 'editing' };
  if (state.kind !== 'failed') return state;
  const left = state.faults.filter(({ field }) => field !== null && !fields.includes(field));
  return left.length > 0 ? { kind: 'failed', faults: left } : { kind: 'refused' };
}

/** What was typed while the save was under way stays an edit. */
function withoutSaved<T extends object>(edits: Partial<T>, saved: T): Partial<T> {
  const left = Object.entries(edits).filter(([key, edit]) => !same(edit, saved[key as keyof T]));
  return Object.fromEntries(left) as Partial<T>;
}

/** Drafts are plain JSON. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
