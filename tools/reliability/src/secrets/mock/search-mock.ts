import { isApiError } from '@x/core-signing';
import { connectMocks } from '@x/mocks';
import { tokenVendors } from '../../tokens/vendors/token-vendors.ts';
import { type Canary, canary } from '../canary/canary.ts';
import type { Findings } from '../findings.ts';
import type { SecretVendor } from '../gateway/secret-vendor.ts';
import { surfacesOf } from '../surfaces/surfaces-of.ts';
import { faultSteps } from './fault-steps.ts';
import { readPage } from './read-page.ts';
import { readViews, startEvents } from './read-views.ts';
import { sendStrangers } from './send-strangers.ts';
import { startXMocks } from './start-x-mocks.ts';

/**
 * What a mock shows of the secrets that it gave out and of those that it did not: nothing in log, journal, its exports,
 * the stream of events and the page's files. Credentials and state of a session hold those that the mock gave out, as
 * documented: there only the secrets of others are looked for.
 *
 * @param inBrowser whether to look at the page as Chromium shows it; if not, only its files are read.
 * @returns how many faults were driven
 */
export async function searchMock(
  vendors: readonly SecretVendor[],
  log: 'text' | 'json',
  inBrowser: boolean,
  findings: Findings,
): Promise<number> {
  const mocks = await startXMocks(log);
  const strangers = [...vendors.flatMap(({ given, fetched }) => [...given, fetched]), canary('stranger')];
  const session = await connectMocks(mocks.url);
  const { feishu, wps, fxiaoke } = session.credentials;
  const issued: Canary[] = [
    { name: 'issued Feishu secret', value: feishu.appSecret },
    { name: 'issued WPS key', value: wps.appKey },
    { name: 'issued Fxiaoke secret', value: fxiaoke.appSecret },
    { name: 'issued Fxiaoke code', value: fxiaoke.permanentCode },
  ];
  const events = await startEvents(mocks.url);
  let faults = 0;
  for (const vendor of tokenVendors) {
    for (const step of faultSteps) {
      for (const operation of [vendor.tokenOperation, `${vendor.name}.*`]) {
        // What a vendor cannot answer is refused when it is armed.
        const armed = await session.faults.arm(`${operation}: ${step}`).catch(() => undefined);
        if (armed === undefined) continue;
        faults += 1;
        const client = vendor.connectTo(session, { retry: false });
        const error: unknown = await client.call().then(
          () => undefined,
          (reason: unknown) => reason,
        );
        await client.close();
        await session.faults.clear();
        if (error === undefined) continue;
        const about = `${vendor.title}, fault ${step} of ${operation}`;
        if (!isApiError(error)) findings.failures.push(`the error is none of the client's: ${about}`);
        for (const [surface, text] of Object.entries(surfacesOf(error))) findings.search(surface, text, issued, about);
      }
    }
    for (const [index, value] of (await vendor.issuedTokens(session)).entries()) {
      issued.push({ name: `issued token ${index} of ${vendor.title}`, value });
    }
  }
  await sendStrangers(mocks.url, vendors, strangers);

  const { masked, withIssued } = await readViews(mocks.url);
  for (const [view, text] of Object.entries(masked)) findings.search(view, text, [...issued, ...strangers], view);
  for (const [view, text] of Object.entries(withIssued)) findings.search(view, text, strangers, view);
  if (inBrowser) {
    const page = await readPage(mocks.url);
    findings.search('page in a browser', page.masked, [...issued, ...strangers], 'the page in Chromium');
    findings.search('state on the page', page.state, strangers, 'the state on the page in Chromium');
  }
  findings.search('stream of events', await events.stop(), [...issued, ...strangers], 'the stream of events');
  const { stdout, stderr } = await mocks.stop();
  findings.search(`log of the mock, ${log}`, stderr, [...issued, ...strangers], 'stderr of x-mocks');
  findings.search('stdout of the mock', stdout, [...issued, ...strangers], 'stdout of x-mocks');
  if (!stderr.includes('/oauth2/token')) findings.failures.push('the log of the mock does not tell of the requests');
  return faults;
}
