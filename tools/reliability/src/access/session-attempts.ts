import type { startMocks } from '@x/mocks';
import { now } from '../hostile-requests/targets/now.ts';
import type { Attempt } from './attempt.ts';
import {
  callVendor,
  feishuCall,
  feishuTokenCall,
  fetchTokens,
  fxiaokeCall,
  fxiaokeTokenCall,
  type Keys,
  type VendorRequest,
  wpsCall,
  wpsTokenCall,
} from './vendor-caller.ts';

type Mocks = Awaited<ReturnType<typeof startMocks>>;
type Session = Awaited<ReturnType<Mocks['session']>>;

/** What one session has, used where it does not belong. The clock of the mocks must stand at `now`. */
export async function sessionAttempts(mocks: Mocks): Promise<Attempt[]> {
  const { url } = mocks;
  const [own, other] = [await mocks.session(), await mocks.session()];
  const [mine, theirs] = [await fetchTokens(url, own.credentials), await fetchTokens(url, other.credentials)];
  const keys: Keys = own.credentials;
  const theirKeys: Keys = other.credentials;

  /** Refused with one of the codes; neither session's state changes, and the journal of a session that is not named either. */
  const refused = (what: string, codes: readonly number[], call: VendorRequest, named?: Session): Attempt => ({
    what,
    expected: 'refused',
    async run() {
      const states = async () => JSON.stringify([await stateOf(own), await stateOf(other)]);
      const [before, journal] = [await states(), await own.requests.count()];
      const headers = named === undefined ? call.headers : { ...call.headers, 'x-mock-session': named.id };
      const { status, code, text } = await callVendor(url, { ...call, ...(headers && { headers }) });
      const wrongs = [
        ...(code === undefined || !codes.includes(code) ? [`answered ${status} ${text.slice(0, 200)}`] : []),
        ...((await states()) === before ? [] : ['the state of a session changed']),
        ...(named === other && (await own.requests.count()) !== journal ? ['it is in the journal of the owner'] : []),
      ];
      return { got: code === 0 ? 'let in' : 'refused', wrong: wrongs.length === 0 ? undefined : wrongs.join(', ') };
    },
  });
  const letIn = (what: string, call: () => VendorRequest): Attempt => ({
    what,
    expected: 'let in',
    async run() {
      const { code, text } = await callVendor(url, call());
      return code === 0 ? { got: 'let in' } : { got: 'refused', wrong: text.slice(0, 200) };
    },
  });

  return [
    letIn('Feishu: the token of a session', () => feishuCall(mine.feishu)),
    refused('Feishu: its token in another session', [99991663], feishuCall(mine.feishu), other),
    refused('Feishu: its credentials in another session', [10014], feishuTokenCall(keys.feishu), other),
    refused(
      'Feishu: its app with the secret of another',
      [10014, 10015],
      feishuTokenCall({ ...keys.feishu, appSecret: theirKeys.feishu.appSecret }),
    ),
    refused('Feishu: a token of WPS', [99991671, 99991668, 99991663], feishuCall(mine.wps)),
    refused('Feishu: a token of Fxiaoke', [99991671, 99991668, 99991663], feishuCall(mine.fxiaoke)),

    refused(
      'WPS: its token and signature in another session',
      [40100011, 403000001],
      wpsCall(mine.wps, keys.wps, now),
      other,
    ),
    refused(
      'WPS: its token under the signature of another session',
      [403000001],
      wpsCall(mine.wps, theirKeys.wps, now),
    ),
    refused(
      'WPS: its token under its app id and the key of another',
      [403000001],
      wpsCall(mine.wps, { appId: keys.wps.appId, appKey: theirKeys.wps.appKey }, now),
    ),
    refused('WPS: the token of another session under its signature', [403000001], wpsCall(theirs.wps, keys.wps, now)),
    refused('WPS: a token of Feishu', [40100011], wpsCall(mine.feishu, keys.wps, now)),
    refused('WPS: a token of Fxiaoke', [40100011], wpsCall(mine.fxiaoke, keys.wps, now)),
    refused('WPS: its credentials in another session', [40100008], wpsTokenCall(keys.wps), other),
    refused(
      'WPS: its app with the key of another',
      [40100008],
      wpsTokenCall({ ...keys.wps, appKey: theirKeys.wps.appKey }),
    ),
    letIn('WPS: token and signature of one session', () => wpsCall(mine.wps, keys.wps, now)),

    refused('Fxiaoke: its token in another session', [20016], fxiaokeCall(mine.fxiaoke, mine.corpId), other),
    refused(
      'Fxiaoke: its token with another company',
      [20016],
      fxiaokeCall(mine.fxiaoke, 'FSCID_mock8596532214f50979c7d6947ae1c0'),
    ),
    refused('Fxiaoke: a token of Feishu', [20016], fxiaokeCall(mine.feishu, mine.corpId)),
    refused('Fxiaoke: a token of WPS', [20016], fxiaokeCall(mine.wps, mine.corpId)),
    refused('Fxiaoke: its credentials in another session', [10006, 11001], fxiaokeTokenCall(keys.fxiaoke), other),
    refused(
      'Fxiaoke: its app with the secret of another',
      [10006, 11001],
      fxiaokeTokenCall({ ...keys.fxiaoke, appSecret: theirKeys.fxiaoke.appSecret }),
    ),
    refused(
      'Fxiaoke: its app with the code of another',
      [20015],
      fxiaokeTokenCall({ ...keys.fxiaoke, permanentCode: theirKeys.fxiaoke.permanentCode }),
    ),
    letIn('Fxiaoke: the token of a session', () => fxiaokeCall(mine.fxiaoke, mine.corpId)),

    {
      what: 'a fault in one session',
      expected: 'let in',
      async run() {
        await own.faults.arm('feishu.*: 429 x*; wps.*: 429 x*; fxiaoke.*: gateway(502) x*');
        const answers = [
          await callVendor(url, feishuCall(theirs.feishu)),
          await callVendor(url, wpsCall(theirs.wps, theirKeys.wps, now)),
          await callVendor(url, fxiaokeCall(theirs.fxiaoke, theirs.corpId)),
        ];
        const hit = await callVendor(url, feishuCall(mine.feishu));
        const isAlone = answers.every(({ code }) => code === 0);
        return { got: isAlone ? 'let in' : 'refused', wrong: hit.status === 429 ? undefined : 'the fault did nothing' };
      },
    },
    {
      what: 'a reset of one session, as the other sees it',
      expected: 'let in',
      async run() {
        const [before, journal] = [JSON.stringify(await stateOf(other)), await other.requests.count()];
        await own.reset();
        const isSame = JSON.stringify(await stateOf(other)) === before && (await other.requests.count()) === journal;
        const { code } = await callVendor(url, feishuCall(theirs.feishu));
        return { got: code === 0 ? 'let in' : 'refused', wrong: isSame ? undefined : 'the other session changed' };
      },
    },
    refused('a token from before a reset', [99991663], feishuCall(mine.feishu)),
  ];
}

async function stateOf({ state }: Session): Promise<unknown> {
  return [await state.feishu.get(), await state.wps.get(), await state.fxiaoke.get()];
}
