import { describe, expect, it, vi } from 'vitest';
import { closeInTime } from './close-in-time.ts';

const never = new Promise<void>(() => undefined);

function opened(closing: Promise<void>) {
  return { close: vi.fn(() => closing), disconnect: vi.fn(async () => undefined) };
}

describe('closeInTime', () => {
  it('cuts nothing that closes by itself, or fails to', async () => {
    for (const closing of [Promise.resolve(), Promise.reject(new Error('Connection is closed.'))]) {
      const queue = opened(closing);
      await closeInTime(queue);
      expect(queue.close).toHaveBeenCalledOnce();
      expect(queue.disconnect).not.toHaveBeenCalled();
    }
  });

  it('cuts the connection of what does not close', async () => {
    const queue = opened(never);
    await closeInTime(queue, { mostMs: 1 });
    expect(queue.disconnect).toHaveBeenCalledOnce();
  });

  it('counts the time only once nothing is under way any more', async () => {
    let end = (): void => undefined;
    const busy = new Promise<void>((resolve) => {
      end = resolve;
    });
    vi.useFakeTimers();
    try {
      const worker = opened(never);
      const closed = closeInTime(worker, { mostMs: 1_000, busy });
      await vi.advanceTimersByTimeAsync(60_000);
      expect(worker.disconnect).not.toHaveBeenCalled();
      end();
      await vi.advanceTimersByTimeAsync(1_000);
      await closed;
      expect(worker.disconnect).toHaveBeenCalledOnce();
    } finally {
      vi.useRealTimers();
    }
  });
});
