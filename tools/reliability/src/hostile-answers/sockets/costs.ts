import type { VendorName } from '../../calls/operation-call.ts';

/** What the answers without end and the bombs have cost, at most. */
export interface Costs {
  mostBytesSent: number;
  mostMemoryBytes: number;
  readonly failures: string[];
}

/**
 * What may leave the server for a body that is refused at 1 MiB: the limit, and what the two ends of a loopback
 * connection and the client's reader hold on the way, which the kernel lets grow to several megabytes.
 */
const mostBytes = 1_048_576 + 32 * 1_048_576;
/** Far below what any of these answers holds (256 MB and more), far above what a busy process differs by. */
const mostMemory = 128 * 1_048_576;

export function newCosts(): Costs {
  return { mostBytesSent: 0, mostMemoryBytes: 0, failures: [] };
}

/** Runs one of them alone and looks at memory while it goes on. */
export async function measureCosts(
  costs: Costs,
  vendor: VendorName,
  run: () => Promise<{ readonly name: string; readonly bytesSent: number }>,
): Promise<void> {
  const before = memoryBytes();
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, memoryBytes());
  }, 2);
  try {
    const { name, bytesSent } = await run();
    const memory = Math.max(most, memoryBytes()) - before;
    costs.mostBytesSent = Math.max(costs.mostBytesSent, bytesSent);
    costs.mostMemoryBytes = Math.max(costs.mostMemoryBytes, memory);
    if (bytesSent > mostBytes) costs.failures.push(`${vendor}, ${name}: ${bytesSent} bytes left the server`);
    if (memory > mostMemory) costs.failures.push(`${vendor}, ${name}: memory grew by ${memory} bytes`);
  } finally {
    clearInterval(timer);
  }
}

function memoryBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
