import type { EndOfCall } from './end-of-call.ts';

/** Machines are busy; a call that hangs hangs for longer than this. */
const graceMs = 60_000;

/** The end of a call, or that it went on beyond its deadline. */
export async function endInTime(call: Promise<EndOfCall>, deadlineMs: number): Promise<EndOfCall> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<EndOfCall>((resolve) => {
    timer = setTimeout(
      () => resolve({ branch: 'late', faults: ['the call went on beyond its deadline'] }),
      deadlineMs + graceMs,
    );
  });
  try {
    return await Promise.race([call, late]);
  } finally {
    clearTimeout(timer);
  }
}
