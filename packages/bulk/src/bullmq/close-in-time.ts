/** What BullMQ opened: a queue, a worker, a listener to events. */
export interface Closable {
  close(): Promise<void>;
  disconnect(): Promise<void>;
}

export interface ClosingTime {
  /** How long it may take once nothing is under way any more, in milliseconds. Default 1000. */
  readonly mostMs?: number;
  /** Settles when nothing is under way any more. By default nothing is. */
  readonly busy?: Promise<unknown>;
}

/**
 * Closes what BullMQ opened. It waits for a connection that is just being made anew, and for good where that one is
 * lost once more: then the connection is cut.
 */
export async function closeInTime(opened: Closable, { mostMs = 1_000, busy }: ClosingTime = {}): Promise<void> {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const closed = opened.close().then(
    () => true,
    () => true,
  );
  const tooLate = async (): Promise<false> => {
    await busy;
    // A timer would keep the process from ending.
    if (isOver) return false;
    await new Promise((resolve) => {
      timer = setTimeout(resolve, mostMs);
    });
    return false;
  };
  const isClosed = await Promise.race([closed, tooLate()]);
  isOver = true;
  clearTimeout(timer);
  if (!isClosed) opened.disconnect().catch(() => undefined);
}
