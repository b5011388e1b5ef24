/** Of the processor time of a process, collections take at most one part in so many. */
const COLLECTING_ONE_IN = 10;

export interface Sampling {
  /** Takes the last sample. */
  end(): Promise<void>;
}

/** Takes a sample every so often; less often where a collection takes long, as it does on a machine that is busy. */
export function keepSampling(everyMs: number, sample: () => Promise<void>): Sampling {
  let timer = setTimeout(next, everyMs);
  let last = Promise.resolve();

  function next(): void {
    last = sampleOnce();
  }

  async function sampleOnce(): Promise<void> {
    const before = process.cpuUsage();
    await sample();
    const { user, system } = process.cpuUsage(before);
    timer = setTimeout(next, Math.max(everyMs, ((user + system) / 1000) * COLLECTING_ONE_IN));
  }

  return {
    async end() {
      await last;
      clearTimeout(timer);
      await sample();
    },
  };
}
