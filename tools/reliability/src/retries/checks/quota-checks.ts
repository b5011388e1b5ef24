import { isApiError } from '@x/core-signing';
import { sendJson, startCannedServer } from '../server/canned-server.ts';
import { type VendorCall, vendorCalls } from '../server/vendor-calls.ts';
import { type Check, endOf } from './check.ts';

const answers: Readonly<Partial<Record<VendorCall['vendor'], { readonly status: number; readonly body: object }>>> = {
  feishu: { status: 429, body: { code: 99991403, msg: 'This month’s quota is used up' } },
  fxiaoke: {
    status: 200,
    body: { errorCode: 30002, errorMessage: 'the quota of the day is used up', traceId: 'E-O.1' },
  },
};

/** A quota that is used up does not come back within a call: one attempt, even with a hint that says otherwise. */
export const quotaChecks: readonly Check[] = vendorCalls.flatMap((vendorCall) => {
  const answer = answers[vendorCall.vendor];
  if (answer === undefined) return [];
  const name = `${vendorCall.vendor}: a quota that is used up is not tried again`;
  return [
    {
      name,
      async run() {
        await using server = await startCannedServer((response) =>
          sendJson(response, answer.status, answer.body, { 'Retry-After': '0', 'x-ogw-ratelimit-reset': '0' }),
        );
        const client = vendorCall.connect(server.url, { retry: { initialDelayMs: 1, maxDelayMs: 1 } });
        const end = await endOf(client.call());
        await client.close();
        const problems: string[] = [];
        if (server.arrivals.length !== 1) problems.push(`${name}: ${server.arrivals.length} attempts`);
        if (!('error' in end) || !isApiError(end.error) || end.error.kind !== 'vendor') {
          problems.push(`${name}: the call did not end with the vendor's refusal`);
        }
        return problems;
      },
    },
  ];
});
