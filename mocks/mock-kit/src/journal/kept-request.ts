import type { JournalEntry } from './journal-entry.ts';
import { maskRequest, type RequestSummary, summarise } from './mask-request.ts';
import type { NotedRequest } from './open-entry.ts';
import { sizeOfArrived, sizeOfRest } from './size-of-request.ts';
import type { UnmaskedArrived, UnmaskedFinished, UnmaskedPart } from './unmasked.ts';
import { amendRequest, arrivedRequest, type UnmaskedRequest } from './unmasked-request.ts';

/** Nothing unmasked is left of a finished request that has been read. */
type Content =
  | { readonly unmasked: UnmaskedRequest; readonly entry: JournalEntry | undefined }
  | { readonly unmasked: undefined; readonly entry: JournalEntry };

/**
 * A request in the journal. It is noted as it is, since masking costs more than the rest of the way of a request; it
 * is masked when somebody reads it, and nothing unmasked is left of a finished one that has been read.
 */
export class KeptRequest implements NotedRequest {
  readonly sequence: number;
  readonly id: string;
  /** What the ring counts it for. */
  bytes = 0;
  /** Whether it is in the ring. */
  held = false;
  readonly #startedMs = performance.now();
  #arrivedBytes: number | undefined;
  #durationMs: number | undefined;
  #content: Content;

  constructor(sequence: number, arrived: UnmaskedArrived) {
    this.sequence = sequence;
    this.id = arrived.id;
    this.#content = { unmasked: arrivedRequest(arrived), entry: undefined };
  }

  get isOpen(): boolean {
    return this.#durationMs === undefined;
  }

  get entry(): JournalEntry {
    const content = this.#content;
    if (content.unmasked === undefined) return content.entry;
    if (content.entry !== undefined) return content.entry;
    const entry = maskRequest(content.unmasked, this.sequence, this.#durationMs);
    this.#content = { unmasked: this.isOpen ? content.unmasked : undefined, entry };
    return entry;
  }

  /** What of the entry a log line needs, without the cost of masking headers and bodies. */
  get summary(): RequestSummary {
    const { unmasked, entry } = this.#content;
    return unmasked === undefined ? entry : summarise(unmasked, this.sequence, this.#durationMs);
  }

  toJSON(): JournalEntry {
    return this.entry;
  }

  /** Does nothing to a finished one. */
  amend(part: UnmaskedPart | UnmaskedFinished): void {
    const { unmasked } = this.#content;
    if (this.isOpen && unmasked !== undefined) {
      amendRequest(unmasked, part);
      if (this.#content.entry !== undefined) this.#content = { unmasked, entry: undefined };
    }
  }

  /** Whether it was open. */
  finish(finished: UnmaskedFinished): boolean {
    if (!this.isOpen) return false;
    this.amend(finished);
    this.#durationMs = Math.round(performance.now() - this.#startedMs);
    return true;
  }

  /** Roughly the bytes that it holds in memory. */
  measure(): number {
    const { unmasked } = this.#content;
    if (unmasked === undefined) return this.bytes;
    // What arrived first does not change; its many headers are counted once.
    this.#arrivedBytes ??= sizeOfArrived(unmasked);
    return this.#arrivedBytes + sizeOfRest(unmasked);
  }
}
