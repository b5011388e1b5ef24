import { describe, expect, it } from 'vitest';
import { judgeSamples } from '../src/soak/judge/judge-samples.ts';
import type { Sample } from '../src/soak/sample.ts';
import { soakPart } from '../src/soak/soak-part.ts';

describe('the soak', () => {
  it('runs every client against its mock, and all six processes end by themselves', { timeout: 600_000 }, async () => {
    const { figures, failures } = await soakPart.run({ scale: 'short', seed: 1, progress: () => {} });
    expect(failures).toEqual([]);
    const names = figures.map(({ what }) => what);
    for (const vendor of ['feishu', 'wps', 'fxiaoke']) {
      expect(names).toContain(`${vendor} client: heapUsed at 25%, 50%, 100%`);
      expect(names).toContain(`${vendor} mock: heapUsed at 25%, 50%, 100%`);
    }
  });
});

describe('the judge of a soak', () => {
  /** A minute of a process that does a thousand calls a second and holds about the same all the time. */
  function samplesOf(change: (second: number) => Partial<Sample> = () => ({})): Sample[] {
    return Array.from({ length: 61 }, (_, second) => ({
      atMs: second * 1000,
      // It warms up at first, and then moves up and down.
      heapUsedBytes: 30_000_000 + Math.min(second, 20) * 500_000 + (second % 3) * 700_000,
      rssBytes: 150_000_000 + (second % 5) * 4_000_000,
      externalBytes: 3_000_000,
      handles: { TCPSocketWrap: 32, Timeout: 20 + (second % 7) * 4 },
      openDescriptors: 60,
      calls: second * 1000,
      journalEntries: Math.min(1000, second * 1000),
      ...change(second),
    }));
  }

  it('lets a process pass that warms up and then stays as it is', () => {
    expect(judgeSamples(samplesOf())).toEqual([]);
  });

  it.each<[string, (second: number) => Partial<Sample>, RegExp]>([
    [
      '300 bytes a call on the heap',
      (second) => ({ heapUsedBytes: 3e7 + second * 300_000 }),
      /heapUsed grows by 9\.0 MB/,
    ],
    ['buffers', (second) => ({ externalBytes: 3e6 + second * 300_000 }), /outside of the heap grows by 9\.0 MB/],
    ['native memory', (second) => ({ rssBytes: 1.5e8 + second * 2_500_000 }), /RSS grows by 75\.0 MB/],
    ['a timer now and then', (second) => ({ handles: { Timeout: second * 3 } }), /Timeout: 90 more at the end/],
    [
      'a new kind of handle',
      (second) => ({ handles: second < 30 ? {} : { FSReqCallback: (second - 30) * 3 } }),
      /FSReqCallback: 90 more at the end/,
    ],
    ['a socket now and then', (second) => ({ openDescriptors: second * 3 }), /open descriptors: 90 more at the end/],
    [
      'a journal without a cap',
      (second) => ({ journalEntries: second * 1000 }),
      /journal holds 60000 of 60000 requests/,
    ],
    ['nothing done', () => ({ calls: 0, journalEntries: 0 }), /did no call/],
  ])('calls it growing: %s', (_, change, expected) => {
    const problems = judgeSamples(samplesOf(change));
    expect(problems).toEqual([expect.stringMatching(expected)]);
  });

  it('says so of a process that never told anything', () => {
    expect(judgeSamples([])).toEqual(['It never said what it holds.']);
  });

  it('does not judge the growth of a run of few calls', () => {
    const growing = samplesOf((second) => ({ heapUsedBytes: second * 1_000_000, calls: second * 100 }));
    expect(
      judgeSamples(growing.map((sample) => ({ ...sample, journalEntries: Math.min(1000, sample.calls) }))),
    ).toEqual([]);
  });

  it('does not judge the growth of a run that is all warm-up', () => {
    const growing = samplesOf((second) => ({ heapUsedBytes: second * 1_000_000 }));
    expect(judgeSamples(growing.slice(0, 40))).toEqual([]);
    expect(judgeSamples(growing)).toHaveLength(1);
  });
});
