import type { ServerResponse } from 'node:http';
import type { AttemptEvent } from '@x/core-signing';
import { sendJson, sendPage, startCannedServer } from '../server/canned-server.ts';
import { type VendorCall, vendorCalls } from '../server/vendor-calls.ts';
import { type Check, endOf } from './check.ts';

const hintSeconds = 1;
/** The random pause on top of the hint, at most. */
const ownPauseMs = 1;
/** Timers may fire a little early by the clock that is read beside them. */
const earlyMs = 25;

interface Hint {
  readonly name: string;
  refuse(response: ServerResponse, seconds: number): void;
}

const page: Hint = {
  name: 'Retry-After of a page with 503',
  refuse: (response, seconds) => sendPage(response, 503, { 'Retry-After': String(seconds) }),
};

const date: Hint = {
  name: 'Retry-After with a date',
  refuse(response, seconds) {
    // The dates need not be those of this machine's clock.
    const answeredAtMs = Date.UTC(2031, 0, 1);
    const text = (afterMs: number): string => new Date(answeredAtMs + afterMs).toUTCString();
    sendPage(response, 503, { Date: text(0), 'Retry-After': text(seconds * 1000) });
  },
};

const hints: Readonly<Record<VendorCall['vendor'], readonly Hint[]>> = {
  feishu: [
    {
      name: 'x-ogw-ratelimit-reset of a 429',
      refuse: (response, seconds) =>
        sendJson(response, 429, { code: 99991400, msg: 'slow down' }, { 'x-ogw-ratelimit-reset': String(seconds) }),
    },
    page,
    date,
  ],
  wps: [
    {
      name: 'Retry-After of a 429',
      refuse: (response, seconds) =>
        sendJson(response, 429, { code: 429000001, msg: 'TooManyRequests' }, { 'Retry-After': String(seconds) }),
    },
    page,
    date,
  ],
  fxiaoke: [page, date],
};

/** What asks to wait is obeyed: by what the client says it waits, and by when the server saw it come back. */
export const hintChecks: readonly Check[] = vendorCalls.flatMap((vendorCall) =>
  hints[vendorCall.vendor].flatMap((hint) => [obeyed(vendorCall, hint), tooLong(vendorCall, hint)]),
);

function obeyed(vendorCall: VendorCall, hint: Hint): Check {
  const name = `${vendorCall.vendor}: ${hint.name} is obeyed`;
  return {
    name,
    async run() {
      await using server = await startCannedServer((response, index) =>
        index === 0 ? hint.refuse(response, hintSeconds) : sendJson(response, 200, vendorCall.goodAnswer),
      );
      const events: AttemptEvent[] = [];
      const client = vendorCall.connect(server.url, {
        retry: { initialDelayMs: ownPauseMs, maxDelayMs: ownPauseMs },
        timeoutMs: 60_000,
        deadlineMs: 120_000,
        onAttempt: (event) => events.push(event),
      });
      const end = await endOf(client.call());
      await client.close();
      const [first, second] = server.arrivals;
      if ('error' in end) return [`${name}: the call failed: ${String(end.error)}`];
      if (first === undefined || second === undefined) return [`${name}: the server saw no second attempt`];
      const problems: string[] = [];
      const asked = events.find(({ retryInMs }) => retryInMs !== undefined)?.retryInMs;
      const isObeyed = asked !== undefined && asked >= hintSeconds * 1000 && asked <= hintSeconds * 1000 + ownPauseMs;
      if (!isObeyed) problems.push(`${name}: the client waits ${asked} ms, the hint was 1000 ms`);
      if (second.atMs - first.atMs < hintSeconds * 1000 - earlyMs)
        problems.push(`${name}: it came back before the hint`);
      return problems;
    },
  };
}

function tooLong(vendorCall: VendorCall, hint: Hint): Check {
  const name = `${vendorCall.vendor}: ${hint.name} beyond the deadline ends the call at once`;
  return {
    name,
    async run() {
      await using server = await startCannedServer((response) => hint.refuse(response, 3_600));
      const events: AttemptEvent[] = [];
      const client = vendorCall.connect(server.url, {
        timeoutMs: 60_000,
        deadlineMs: 120_000,
        onAttempt: (event) => events.push(event),
      });
      const end = await endOf(client.call());
      await client.close();
      const problems: string[] = [];
      if (!('error' in end)) problems.push(`${name}: the call gave a value`);
      else if (!holds(end.error, 'retryAfterMs', 3_600_000)) problems.push(`${name}: the error lacks the hint`);
      if (server.arrivals.length !== 1) problems.push(`${name}: ${server.arrivals.length} attempts instead of one`);
      if (events.some(({ retryInMs }) => retryInMs !== undefined)) problems.push(`${name}: a retry was planned`);
      return problems;
    },
  };
}

function holds(error: unknown, field: string, value: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    Object.entries(error).some((pair) => pair[0] === field && pair[1] === value)
  );
}
