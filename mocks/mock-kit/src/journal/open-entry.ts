import type { JournalEntry } from './journal-entry.ts';
import type { KeptRequest } from './kept-request.ts';
import type { RequestSummary } from './mask-request.ts';
import type { UnmaskedFinished, UnmaskedPart } from './unmasked.ts';

/** A request in the journal, masked when it is read. */
export interface NotedRequest {
  readonly entry: JournalEntry;
  /** Costs less than `entry`. */
  readonly summary: RequestSummary;
  /** As JSON it is its entry. */
  toJSON(): JournalEntry;
}

export interface OpenEntry extends NotedRequest {
  /** Adds what has been learnt of the request. Of a finished one nothing changes any more. */
  amend(part: UnmaskedPart): void;
  /** Completes the entry. The first to complete it wins: a request that a reset has ended stays aborted. */
  finish(finished: UnmaskedFinished): NotedRequest;
}

interface Keeper {
  amend(request: KeptRequest, part: UnmaskedPart): void;
  finish(request: KeptRequest, finished: UnmaskedFinished): NotedRequest;
}

/** A class, since a literal with getters costs much more to make, and each request makes one. */
export class OpenRequest implements OpenEntry {
  readonly #request: KeptRequest;
  readonly #keeper: Keeper;

  constructor(request: KeptRequest, keeper: Keeper) {
    this.#request = request;
    this.#keeper = keeper;
  }

  get entry(): JournalEntry {
    return this.#request.entry;
  }

  get summary(): RequestSummary {
    return this.#request.summary;
  }

  toJSON(): JournalEntry {
    return this.entry;
  }

  amend(part: UnmaskedPart): void {
    this.#keeper.amend(this.#request, part);
  }

  finish(finished: UnmaskedFinished): NotedRequest {
    return this.#keeper.finish(this.#request, finished);
  }
}
