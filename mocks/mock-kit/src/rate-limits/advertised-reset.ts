/**
 * The reset that the refusals of a bucket have told their callers to wait for. Calls are numbered in the order in which
 * they arrived.
 */
export interface AdvertisedReset {
  /** @param lastCall the number of the last call that has arrived by then. */
  advertise(refusedAtMs: number, resetAtMs: number, lastCall: number): void;
  /** How much too early a call is; 0 when it is not, or when it had arrived before anything was refused. */
  earlyByMs(nowMs: number, call: number): number;
  withdraw(): void;
}

export function createAdvertisedReset(): AdvertisedReset {
  let promise: { readonly fromMs: number; readonly resetAtMs: number; readonly lastCall: number } | undefined;

  function pendingAt(nowMs: number): typeof promise {
    if (promise !== undefined && (nowMs < promise.fromMs || nowMs >= promise.resetAtMs)) promise = undefined;
    return promise;
  }

  return {
    advertise(refusedAtMs, resetAtMs, lastCall) {
      const pending = pendingAt(refusedAtMs);
      promise = { fromMs: refusedAtMs, resetAtMs, lastCall: pending?.lastCall ?? lastCall };
    },
    earlyByMs(nowMs, call) {
      const pending = pendingAt(nowMs);
      return pending !== undefined && call > pending.lastCall ? pending.resetAtMs - nowMs : 0;
    },
    withdraw() {
      promise = undefined;
    },
  };
}
