import { isApiError } from '@x/core-signing';
import { sendPage, startCannedServer } from '../server/canned-server.ts';
import { type VendorCall, vendorCalls } from '../server/vendor-calls.ts';
import { type Check, endOf } from './check.ts';

/** So long that only what the check itself does can end the call. */
const long = { timeoutMs: 240_000, deadlineMs: 480_000 };

/** The caller's signal and the deadline win whatever the call is at. */
export const endChecks: readonly Check[] = vendorCalls.flatMap((vendorCall) => [
  abortInPause(vendorCall),
  abortInTokenCall(vendorCall),
  abortInBody(vendorCall),
  deadlineInSilence(vendorCall),
]);

function abortInPause(vendorCall: VendorCall): Check {
  const name = `${vendorCall.vendor}: an abort ends the pause before the next attempt`;
  return {
    name,
    async run() {
      await using server = await startCannedServer((response) => sendPage(response, 503, { 'Retry-After': '200' }));
      const { controller, reason } = abortable();
      const client = vendorCall.connect(server.url, {
        ...long,
        // Told before the pause begins; the abort comes when it has.
        onAttempt: ({ retryInMs }) => {
          if (retryInMs !== undefined) setImmediate(() => controller.abort(reason));
        },
      });
      const end = await endOf(client.call({ signal: controller.signal }));
      await client.close();
      return [...wants(name, end, reason), ...attempts(name, server.arrivals.length, 1)];
    },
  };
}

function abortInTokenCall(vendorCall: VendorCall): Check {
  const name = `${vendorCall.vendor}: an abort ends the wait for a token`;
  return {
    name,
    async run() {
      const { controller, reason } = abortable();
      await using server = await startCannedServer(
        () => undefined,
        () => controller.abort(reason),
      );
      const client = vendorCall.connect(server.url, long);
      const end = await endOf(client.call({ signal: controller.signal }));
      await client.close();
      return [...wants(name, end, reason), ...attempts(name, server.arrivals.length, 0)];
    },
  };
}

function abortInBody(vendorCall: VendorCall): Check {
  const name = `${vendorCall.vendor}: an abort ends the reading of an answer`;
  return {
    name,
    async run() {
      const { controller, reason } = abortable();
      await using server = await startCannedServer((response) => {
        response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
        response.write('{"code":0,', () => setImmediate(() => controller.abort(reason)));
      });
      const client = vendorCall.connect(server.url, long);
      const end = await endOf(client.call({ signal: controller.signal }));
      // The server hears of it: the connection does not stay behind.
      await server.arrivals[0]?.gone;
      await client.close();
      return [...wants(name, end, reason), ...attempts(name, server.arrivals.length, 1)];
    },
  };
}

function deadlineInSilence(vendorCall: VendorCall): Check {
  const name = `${vendorCall.vendor}: the deadline ends a call that nobody answers`;
  return {
    name,
    async run() {
      await using server = await startCannedServer(() => undefined);
      const client = vendorCall.connect(server.url, long);
      const end = await endOf(client.call({ deadlineMs: 1_000 }));
      await client.close();
      const problem =
        'error' in end && isApiError(end.error) && end.error.kind === 'transport' ? end.error.problem : 'none';
      return problem === 'deadline' ? [] : [`${name}: it ended with ${problem}`];
    },
  };
}

function abortable(): { readonly controller: AbortController; readonly reason: Error } {
  return { controller: new AbortController(), reason: new Error('the caller gave up') };
}

function wants(name: string, end: Awaited<ReturnType<typeof endOf>>, reason: Error): string[] {
  return 'error' in end && end.error === reason ? [] : [`${name}: the call did not end with the caller's own reason`];
}

function attempts(name: string, counted: number, wanted: number): string[] {
  return counted === wanted ? [] : [`${name}: the server saw ${counted} calls instead of ${wanted}`];
}
