/**
 * The times of calls, ascending. A call is known by its place, which it keeps while older ones are dropped.
 * Every step costs the same however long the log is, on average.
 */
export interface CallLog {
  /** The place that the next call gets. */
  end(): number;
  /** Undefined where no call is, or none any more. */
  at(place: number): number | undefined;
  push(atMs: number): void;
  /** Drops calls at that time and before it. */
  dropUntil(atMs: number): void;
  /** Drops calls after that time, which happen when a clock is set back. Their places are given away again. */
  dropAfter(atMs: number): void;
  /** The first place whose call fulfils what all later ones fulfil too; `end()` when none does. */
  firstWhere(fulfils: (atMs: number) => boolean): number;
}

// Cutting off the front of an array moves the rest, so it is done rarely, and when most of it goes.
const CUT_AT = 1024;

export function createCallLog(): CallLog {
  const times: number[] = [];
  let head = 0;
  let cutOff = 0;

  return {
    end: () => cutOff + times.length,
    at: (place) => (place - cutOff < head ? undefined : times[place - cutOff]),
    push(atMs) {
      times.push(atMs);
    },
    dropUntil(atMs) {
      while ((times[head] ?? Number.POSITIVE_INFINITY) <= atMs) head += 1;
      if (head < CUT_AT || head * 2 < times.length) return;
      times.splice(0, head);
      cutOff += head;
      head = 0;
    },
    dropAfter(atMs) {
      while (times.length > head && (times.at(-1) ?? atMs) > atMs) times.pop();
    },
    firstWhere(fulfils) {
      let low = head;
      let high = times.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (fulfils(times[middle] ?? Number.NaN)) high = middle;
        else low = middle + 1;
      }
      return cutOff + low;
    },
  };
}
