import type { ArmedFault } from '../../control/fault-rule.ts';
import type { IdGenerator } from '../../vendor/id-generator.ts';
import type { FaultCapabilities } from '../fault-capabilities.ts';
import { parseFaultRules } from '../parse-fault-rules.ts';
import { type FaultSubject, matchesSubject } from './fault-subject.ts';
import { planFault } from './plan-fault.ts';
import type { PlannedFault } from './planned-fault.ts';
import { createScriptCursor, type ScriptCursor } from './script-cursor.ts';

export interface FaultBookOptions {
  readonly capabilities: FaultCapabilities;
  /** The session's ids, which random delays are drawn from. Asked for each time, since a reset renews them. */
  readonly ids: () => IdGenerator;
}

/** Rules came, went, or one of them was used. */
export interface FaultChange {
  readonly what: 'armed' | 'removed' | 'used';
  readonly faults: readonly ArmedFault[];
}

/** The faults of a session, in the order in which they were armed. What cannot be armed is a FaultError and changes nothing. */
export interface FaultBook {
  list(): readonly ArmedFault[];
  /** Arms rules after those that are armed: see `parseFaultRules` for what it takes. */
  arm(value: unknown): readonly ArmedFault[];
  /** Arms rules instead of those that are armed. */
  replace(value: unknown): readonly ArmedFault[];
  /** False when no rule has the id. */
  remove(id: string): boolean;
  clear(): void;
  /** Back to these rules, none by default, with their scripts and the made-up ids at the start. */
  reset(initial?: unknown): void;
  /** Takes a step of the first rule that matches and is not spent. Undefined when there is none or the step is `pass`. */
  next(subject: FaultSubject): PlannedFault | undefined;
  /** Gives the function that ends it. */
  subscribe(listener: (change: FaultChange) => void): () => void;
}

export function createFaultBook({ capabilities, ids }: FaultBookOptions): FaultBook {
  const listeners = new Set<(change: FaultChange) => void>();
  let cursors: readonly ScriptCursor[] = [];
  let idsMadeUp = 0;

  function notify(what: FaultChange['what'], changed: readonly ScriptCursor[]): void {
    if (changed.length === 0 || listeners.size === 0) return;
    const change = { what, faults: changed.map((cursor) => cursor.describe()) };
    for (const listener of listeners) listener(change);
  }

  function makeUpId(taken: ReadonlySet<string | undefined>): string {
    do idsMadeUp += 1;
    while (taken.has(`fault-${idsMadeUp}`));
    return `fault-${idsMadeUp}`;
  }

  function put(value: unknown, kept: readonly ScriptCursor[], restart = false): readonly ArmedFault[] {
    const rules = parseFaultRules(value, capabilities, kept);
    if (restart) idsMadeUp = 0;
    const taken = new Set([...kept, ...rules].map(({ id }) => id));
    const added = rules.map((rule) => createScriptCursor(rule.id ?? makeUpId(taken), rule));
    const removed = cursors.filter((cursor) => !kept.includes(cursor));
    cursors = [...kept, ...added];
    notify('removed', removed);
    notify('armed', added);
    return added.map((cursor) => cursor.describe());
  }

  return {
    list: () => cursors.map((cursor) => cursor.describe()),
    arm: (value) => put(value, cursors),
    replace: (value) => put(value, []),
    remove(id) {
      const kept = cursors.filter((cursor) => cursor.id !== id);
      if (kept.length === cursors.length) return false;
      put([], kept);
      return true;
    },
    clear() {
      put([], []);
    },
    reset(initial = []) {
      put(initial, [], true);
    },
    next(subject) {
      const cursor = cursors.find(({ rule, isSpent }) => !isSpent() && matchesSubject(rule.match, subject));
      const step = cursor?.take();
      if (cursor === undefined || step === undefined) return undefined;
      notify('used', [cursor]);
      return planFault(cursor.id, step, cursor.rule.phase, ids);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
