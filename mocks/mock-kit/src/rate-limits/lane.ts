import type { CallNotes } from '../vendor/call-notes.ts';
import type { RateRefusal } from '../vendor/rate-limit.ts';
import type { SlotBucket } from './slot-bucket.ts';
import type { Tally } from './tally.ts';
import type { WindowBucket } from './window-bucket.ts';

/** All that counts the calls of one operation for one subject. */
export interface Lane {
  readonly tallies: readonly Tally[];
  readonly slots: readonly SlotBucket[];
}

/** A call on its way through, counted up from 1 in the order of arrival. */
export interface NumberedCall {
  readonly number: number;
  readonly notes: CallNotes;
}

/**
 * Counts a call, unless a bucket that is in force is full: then nothing is counted and the limit with the longest wait
 * is given back. Buckets that are not in force may count along, since they are emptied when they come into force.
 */
export function takeInLane(
  { tallies, slots }: Lane,
  call: NumberedCall,
  nowMs: number,
  lastCall: number,
): RateRefusal | undefined {
  let fullSlot: SlotBucket | undefined;
  let fullest: { readonly window: WindowBucket; readonly waitMs: number } | undefined;
  for (const slot of slots) if (slot.state.isInForce && slot.isFullFor(call)) fullSlot ??= slot;
  for (const tally of tallies) {
    tally.forget(nowMs);
    for (const window of tally.windows) {
      if (!window.state.isInForce) continue;
      noteEarlyRetry(window, call, nowMs);
      const waitMs = window.fullForMs(nowMs);
      if (waitMs > (fullest?.waitMs ?? 0)) fullest = { window, waitMs };
    }
  }

  if (fullest !== undefined) {
    const { window, waitMs } = fullest;
    const { limit } = window.state;
    const isTold = limit.algorithm !== 'concurrency' && limit.advertisesReset !== false;
    if (isTold) window.advertised.advertise(nowMs, nowMs + waitMs, lastCall);
    return { limit, resetAfterMs: waitMs };
  }
  if (fullSlot !== undefined) return { limit: fullSlot.state.limit, resetAfterMs: 0 };
  for (const tally of tallies) tally.count(nowMs);
  for (const slot of slots) slot.hold(call);
  return undefined;
}

function noteEarlyRetry({ advertised, state }: WindowBucket, { number, notes }: NumberedCall, nowMs: number): void {
  const earlyByMs = advertised.earlyByMs(nowMs, number);
  if (earlyByMs === 0) return;
  notes.violation({
    code: 'retried-too-early',
    message: `The call came ${earlyByMs} ms before the reset of ${state.limit.id} that an earlier refusal had advertised.`,
  });
}
