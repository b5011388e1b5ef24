import { readDuration } from './read-duration.ts';

/** How a step is written. What is read is checked by the schema, as JSON is. */
export interface StepForm {
  /** For people who wrote it otherwise. */
  readonly form: string;
  /** The step as JSON; undefined when these arguments are not of the form. */
  read(given: readonly string[]): unknown;
}

export const stepForms: Readonly<Record<string, StepForm>> = {
  pass: { form: 'pass', read: (given) => (given.length === 0 ? 'pass' : undefined) },
  gateway: {
    form: 'gateway(502)',
    read: ([status, ...more]) => (more.length === 0 && isWhole(status) ? { gateway: Number(status) } : undefined),
  },
  delay: { form: 'delay(200ms), delay(100ms..2s) or delay(200ms, sigma=0.5)', read: readDelay },
  hang: {
    form: 'hang or hang(2s)',
    read: ([duration, ...more]) =>
      more.length > 0
        ? undefined
        : duration === undefined
          ? { hang: true }
          : withDuration(duration, (hang) => ({ hang })),
  },
  reset: {
    form: 'reset, reset(after-headers), reset(mid-body) or reset(10)',
    read: ([at = 'before-headers', ...more]) =>
      more.length === 0 ? { reset: isWhole(at) ? Number(at) : at } : undefined,
  },
  close: {
    form: 'close or close(mid-body)',
    read: ([at = 'before-headers', ...more]) => (more.length === 0 ? { close: at } : undefined),
  },
  truncate: {
    form: 'truncate(10, short), truncate(10, chunked) or truncate(10, valid)',
    read: ([bytes, framing, ...more]) =>
      more.length === 0 && isWhole(bytes) ? { truncate: { bytes: Number(bytes), framing } } : undefined,
  },
  dribble: {
    form: 'dribble(5, 500ms)',
    read: ([chunks, duration = '', ...more]) =>
      more.length === 0 && isWhole(chunks)
        ? withDuration(duration, (overMs) => ({ dribble: { chunks: Number(chunks), overMs } }))
        : undefined,
  },
  garbage: { form: 'garbage', read: (given) => (given.length === 0 ? { garbage: true } : undefined) },
  badChunk: { form: 'badChunk', read: (given) => (given.length === 0 ? { badChunk: true } : undefined) },
};

function readDelay([duration = '', spread, ...more]: readonly string[]): unknown {
  if (more.length > 0) return undefined;
  const [from, to, ...others] = duration.split('..').map(readDuration);
  if (from === undefined || others.length > 0) return undefined;
  if (duration.includes('..')) {
    return to === undefined || spread !== undefined ? undefined : { delay: { uniform: [from, to] } };
  }
  if (spread === undefined) return { delay: from };
  const sigma = /^sigma=(\d+(?:\.\d+)?)$/.exec(spread)?.[1];
  return sigma === undefined ? undefined : { delay: { lognormal: { median: from, sigma: Number(sigma) } } };
}

function withDuration(text: string, toStep: (milliseconds: number) => unknown): unknown {
  const milliseconds = readDuration(text);
  return milliseconds === undefined ? undefined : toStep(milliseconds);
}

function isWhole(text: string | undefined): text is string {
  return text !== undefined && /^\d+$/.test(text);
}
