import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTerminalWriter } from '../results/terminal-writer.ts';
import { barView } from './bar-view.ts';
import { linesView } from './lines-view.ts';
import type { Standing } from './standing.ts';

const standing = (settled: number): Standing => ({
  settled,
  total: 100,
  counts: { succeeded: settled, refused: 0, failed: 0, uncertain: 0 },
  retries: 0,
  invalid: 0,
  perSecond: 10,
  remainingMs: 5_000,
});

/** Keeps what is written. */
function collector() {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk: Buffer) => {
    text += String(chunk);
  });
  return { stream, text: () => text };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('anywhere but on a terminal', () => {
  it('there is a line every five seconds, until the end', () => {
    const { stream, text } = collector();
    let settled = 0;
    const view = linesView(stream, 'wps-disable');
    view.start(() => standing(settled));
    settled = 40;
    vi.advanceTimersByTime(4_999);
    expect(text()).toBe('');
    vi.advanceTimersByTime(1);
    expect(text()).toBe('wps-disable: 40 of 100 (40%) settled, 10/s, 5s left, ok 40\n');
    view.end();
    vi.advanceTimersByTime(60_000);
    expect(text().split('\n')).toHaveLength(2);
  });
});

describe('on a terminal', () => {
  const showCursor = '\u001B[?25h';
  const hideCursor = '\u001B[?25l';

  function terminal() {
    const { stream, text } = collector();
    return { stream: Object.assign(stream, { isTTY: true as const, columns: 60 }), text };
  }

  it('there is a bar, which makes way for other lines and goes in the end', () => {
    const { stream, text } = terminal();
    let settled = 0;
    const view = barView(stream);
    view.start(() => standing(settled));
    settled = 50;
    vi.advanceTimersByTime(1_000);
    expect(text()).toContain('[===========----------]  50%   50/100  10/s  5s left  ok 50');
    expect(text().lastIndexOf(hideCursor)).toBeGreaterThan(text().lastIndexOf(showCursor));
    view.interrupt(() => stream.write('a line\n'));
    expect(text()).toContain('\u001B[2Ka line\n');
    view.end();
    expect(text().lastIndexOf(showCursor)).toBeGreaterThan(text().lastIndexOf(hideCursor));
    const length = text().length;
    view.interrupt(() => undefined);
    vi.advanceTimersByTime(60_000);
    expect(text()).toHaveLength(length);
  });

  it('results are written a few times a second, with the bar out of the way', async () => {
    const { stream, text } = collector();
    let interruptions = 0;
    const view = {
      start: () => undefined,
      interrupt(write: () => void) {
        interruptions += 1;
        write();
      },
      end: () => undefined,
    };
    const writer = createTerminalWriter(stream, view);
    for (const id of ['a', 'b', 'c']) await writer.write({ id });
    expect(text()).toBe('');
    vi.advanceTimersByTime(200);
    expect(text()).toBe('{"id":"a"}\n{"id":"b"}\n{"id":"c"}\n');
    await writer.write({ id: 'd' });
    await writer.end();
    expect(text()).toMatch(/\{"id":"d"\}\n$/);
    expect(interruptions).toBe(2);
  });
});
