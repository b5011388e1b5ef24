import type { startMocks } from '@x/mocks';
import { now } from '../hostile-requests/targets/now.ts';
import type { Attempt } from './attempt.ts';
import { callVendor, fetchTokens, wpsCall, wpsTokenCall } from './vendor-caller.ts';
import type { ComparisonWatch } from './watch-comparisons.ts';

/** A signature is 64 hex digits. */
const SIGNATURE_BYTES = 64;

/** A signature and a key, right and wrong: each is compared in a time that does not tell where they differ. */
export async function comparisonAttempts(
  { url, session }: Awaited<ReturnType<typeof startMocks>>,
  watch: ComparisonWatch,
): Promise<Attempt[]> {
  const { credentials } = await session();
  const { wps: token } = await fetchTokens(url, credentials);
  const { appId, appKey } = credentials.wps;
  const attempt = (
    what: string,
    expected: Attempt['expected'],
    bytes: number,
    call: Parameters<typeof callVendor>[1],
  ): Attempt => ({
    what,
    expected,
    async run() {
      watch.take();
      const { status } = await callVendor(url, call);
      const isWatched = watch.take().includes(bytes);
      return { got: status === 200 ? 'let in' : 'refused', wrong: isWatched ? undefined : 'it was not compared so' };
    },
  });
  const wrongKey = `${appKey.slice(0, -1)}${appKey.endsWith('0') ? '1' : '0'}`;
  return [
    attempt('a right signature', 'let in', SIGNATURE_BYTES, wpsCall(token, credentials.wps, now)),
    attempt('a wrong signature', 'refused', SIGNATURE_BYTES, wpsCall(token, { appId, appKey: wrongKey }, now)),
    attempt('a right key', 'let in', appKey.length, wpsTokenCall(credentials.wps)),
    attempt('a wrong key', 'refused', appKey.length, wpsTokenCall({ appId, appKey: wrongKey })),
  ];
}
