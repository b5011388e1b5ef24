import { type UserOutcome, userOutcomes } from '../job/user-result.ts';
import type { JournalLine, JournalState, LineState } from './journal.ts';
import { JournalError } from './journal-error.ts';

const states = ['new', 'started', 'settled'] as const satisfies readonly LineState[];

/**
 * What is known of each line, in five bytes a line: its state, and a hash of its id. Grows with the journal, so a run
 * that goes on after a million users holds 5 MB for it.
 */
export class LineStates implements JournalState {
  readonly #name: string;
  #states = new Uint8Array(1_024);
  #hashes = new Uint32Array(1_024);
  #lineCount = 0;
  readonly counts: Record<UserOutcome, number> = noCounts();

  constructor(name: string) {
    this.#name = name;
  }

  get lineCount(): number {
    return this.#lineCount;
  }

  start(line: JournalLine): void {
    this.#note(line, 1);
  }

  return(line: JournalLine): void {
    this.#note(line, 0);
  }

  settle(line: JournalLine, outcome: UserOutcome): void {
    this.#note(line, 2);
    this.counts[outcome] += 1;
  }

  stateOf(line: JournalLine): LineState {
    const state = states[this.#states[line.ordinal] ?? 0] ?? 'new';
    if (state !== 'new' && this.#hashes[line.ordinal] !== hashOf(line.id)) {
      throw new JournalError(
        'other-list',
        `${this.#name} was written for another list: line ${line.ordinal + 1} has another id now. ` +
          'Give the list as it was, in the same order, or start a new journal.',
      );
    }
    return state;
  }

  #note({ ordinal, id }: JournalLine, state: 0 | 1 | 2): void {
    if (ordinal >= this.#states.length) this.#grow(ordinal + 1);
    this.#states[ordinal] = state;
    this.#hashes[ordinal] = hashOf(id);
    this.#lineCount = Math.max(this.#lineCount, ordinal + 1);
  }

  #grow(needed: number): void {
    const length = Math.max(needed, this.#states.length * 2);
    const grownStates = new Uint8Array(length);
    const grownHashes = new Uint32Array(length);
    grownStates.set(this.#states);
    grownHashes.set(this.#hashes);
    this.#states = grownStates;
    this.#hashes = grownHashes;
  }
}

export function noCounts(): Record<UserOutcome, number> {
  const counts = userOutcomes.map((outcome) => [outcome, 0] as const);
  return Object.fromEntries(counts) as Record<UserOutcome, number>;
}

/** FNV-1a in 32 bits: enough to notice another list, of which many lines would differ. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
