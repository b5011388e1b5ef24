import type { startMocks } from '@x/mocks';
import { now } from '../hostile-requests/targets/now.ts';
import type { Attempt } from './attempt.ts';
import { callVendor, fetchTokens, type VendorRequest, wpsCall } from './vendor-caller.ts';

type Mocks = Awaited<ReturnType<typeof startMocks>>;

/**
 * The same signed bytes again and again. The vendor's pages know no number that is used once, so a replay within the
 * window is taken; the window itself is a switch, since no page states one.
 */
export async function replayAttempts(mocks: Mocks): Promise<Attempt[]> {
  const { url } = mocks;
  const [windowed, unbounded] = [await mocks.session(), await mocks.session()];
  await windowed.state.wps.patch({ switches: { dateSkewSeconds: 900 } });
  const record = async (session: typeof windowed): Promise<VendorRequest> => {
    const { wps } = await fetchTokens(url, session.credentials);
    return wpsCall(wps, session.credentials.wps, now);
  };
  const [inWindow, withoutWindow] = [await record(windowed), await record(unbounded)];

  const replay = (
    what: string,
    expected: Attempt['expected'],
    session: typeof windowed,
    recorded: VendorRequest,
    span: string,
  ): Attempt => ({
    what,
    expected,
    async run() {
      if (span !== '') await session.clock.advance(span);
      const { code, text } = await callVendor(url, recorded);
      const isDate = code === 403000001 && text.includes('kso-date');
      return {
        got: code === 0 ? 'let in' : 'refused',
        wrong: code === 0 || isDate ? undefined : `answered ${text.slice(0, 200)}`,
      };
    },
  });
  return [
    replay('a signed request', 'let in', windowed, inWindow, ''),
    replay('the same request at once', 'let in', windowed, inWindow, ''),
    replay('the same request after 14 minutes, where the window is 15', 'let in', windowed, inWindow, '14m'),
    replay('the same request after 15 minutes', 'let in', windowed, inWindow, '1m'),
    replay('the same request a second later', 'refused', windowed, inWindow, '1s'),
    replay('the same request an hour later', 'refused', windowed, inWindow, '1h'),
    replay('a signed request where there is no window', 'let in', unbounded, withoutWindow, ''),
    replay('the same request after an hour, where there is no window', 'let in', unbounded, withoutWindow, '1h'),
  ];
}
