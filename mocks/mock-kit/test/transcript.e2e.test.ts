import { describe, expect, it } from 'vitest';
import { toyRequestText } from './support/call-toy.ts';
import { exchange } from './support/raw-http.ts';
import { startToyMocks, type ToyMocks } from './support/with-toy-mocks.ts';

const FAULTS = ['toy2.echo: delay(1ms..5ms), dribble(3, 3ms), truncate(10, short), 429(retry=3), close(mid-body) x*'];

/** All that a server sends, and what it noted, for requests of every kind. */
async function transcriptOf(mocks: ToyMocks): Promise<string> {
  const { feishu } = mocks.credentials;
  const issued = await exchange(mocks.url, toyRequestText('POST /toy/token', { json: feishu }));
  const bearer: string = JSON.parse(issued.body).access_token;
  const requests = [
    toyRequestText('POST /toy/token', { json: feishu }),
    toyRequestText('GET /toy/me', { bearer }),
    toyRequestText('GET /toy/me', { bearer: 'foreign' }),
    toyRequestText('POST /toy/echo?b=2&a=1&a', { json: { text: '用户' } }),
    toyRequestText('GET /toy/users/nobody'),
    toyRequestText('GET /toy2/nope'),
    toyRequestText('POST /toy/limited'),
    toyRequestText('POST /toy/limited'),
    toyRequestText('POST /toy/limited'),
    toyRequestText('POST /toy/violate'),
    toyRequestText('POST /toy/empty'),
    ...Array.from({ length: 6 }, () => toyRequestText('POST /toy2/echo')),
    toyRequestText('POST /toy2/token', { json: mocks.credentials.wps }),
  ];
  let all = issued.transcript;
  for (const request of requests) all += (await exchange(mocks.url, request)).transcript;
  const entries = (await mocks.requests.list()).map(({ durationMs, ...entry }) => entry);
  const state = [await mocks.state.feishu.get(), await mocks.state.wps.get(), await mocks.faults.list()];
  return all + JSON.stringify([entries, state], undefined, 2);
}

describe('the transcript of a server', () => {
  it('is the same to the byte under the same random seed and a frozen clock, and another under another', async () => {
    const start = (randomSeed: number | string) =>
      startToyMocks({ randomSeed, clock: '2026-11-21T08:00:00Z', faults: FAULTS });
    const [first, second, third] = await Promise.all([start(42), start('42'), start(43)]);
    const [one, two, other] = await Promise.all([first, second, third].map(transcriptOf));
    expect(one).toBe(two);
    expect(one).toContain('Date: Sat, 21 Nov 2026 08:00:00 GMT');
    expect(one?.match(/HTTP\/1\.1 \d{3}/g)?.length).toBeGreaterThanOrEqual(18);
    expect(other).not.toBe(one);
    expect(other?.replaceAll(/[0-9a-f]{8,}|t-\w+|secret-\w+/g, '')).toBe(
      one?.replaceAll(/[0-9a-f]{8,}|t-\w+|secret-\w+/g, ''),
    );

    await first.reset();
    expect(await transcriptOf(first)).toBe(one);
  });
});
