import type { UserOutcome } from '@x/bulk';
import { expectedWord, statusId, userIndex } from '../made-up-users.ts';
import type { FeishuSession } from '../mock/start-feishu-mock.ts';

interface Entry {
  readonly id: string;
  readonly outcome: UserOutcome;
  readonly result?: string | undefined;
}

/** How results and the vendor's state compare, in users. */
export interface Comparison {
  readonly withOneResult: number;
  readonly withNone: number;
  readonly withSeveral: number;
  /** Failed, or uncertain: a final result, but not the vendor's word. */
  readonly withoutWord: number;
  /** Those whose result is another word than the vendor has for a user like this. */
  readonly withWrongWord: number;
  /** Those who have the status on without a result that says so, or the other way round. */
  readonly notAsInState: number;
}

/** Takes the results of a run over the first so many made-up users, each user once in the list. */
export class Ledger {
  readonly #howMany: number;
  readonly #results: Uint8Array;
  readonly #succeeded: Uint8Array;
  #strangers = 0;
  #withoutWord = 0;
  #withWrongWord = 0;

  constructor(howMany: number) {
    this.#howMany = howMany;
    this.#results = new Uint8Array(howMany);
    this.#succeeded = new Uint8Array(howMany);
  }

  record({ id, outcome, result }: Entry): void {
    const index = userIndex(id);
    if (index === undefined || index >= this.#howMany) {
      this.#strangers += 1;
      return;
    }
    this.#results[index] = Math.min(255, (this.#results[index] ?? 0) + 1);
    if (outcome === 'succeeded') this.#succeeded[index] = 1;
    if (outcome === 'failed' || outcome === 'uncertain') this.#withoutWord += 1;
    else if (result !== expectedWord(index)) this.#withWrongWord += 1;
  }

  /** @throws Error when there were results of users who are not in the list */
  async compare(session: FeishuSession, end_time: string): Promise<Comparison> {
    if (this.#strangers > 0) throw new Error(`${this.#strangers} results are of users who are not in the list.`);
    const hasOn = new Uint8Array(this.#howMany);
    for (const { id, openStatuses } of (await session.state.feishu.get()).users) {
      const index = userIndex(id);
      if (index === undefined) continue;
      if (openStatuses.some((open) => open.system_status_id === statusId && open.end_time === end_time))
        hasOn[index] = 1;
    }
    const withNone = this.#results.filter((times) => times === 0).length;
    const withOneResult = this.#results.filter((times) => times === 1).length;
    return {
      withOneResult,
      withNone,
      withSeveral: this.#howMany - withNone - withOneResult,
      withoutWord: this.#withoutWord,
      withWrongWord: this.#withWrongWord,
      notAsInState: hasOn.filter((on, index) => on !== this.#succeeded[index]).length,
    };
  }
}
