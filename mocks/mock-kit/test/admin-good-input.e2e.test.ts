import { describe, expect, it } from 'vitest';
import { admin } from './support/admin.ts';
import { callToy } from './support/call-toy.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

describe('the admin API does what it is asked:', () => {
  it('every route of a session with good input', async () => {
    const mocks = await startToyMocks({ clock: '2026-11-21T08:00:00Z' });
    const { url } = mocks;
    const made = await admin(url, 'POST', '/v1/sessions', { label: 'mine' });
    const { id } = Object(made.body);
    expect(made).toMatchObject({ status: 201, body: { label: 'mine', vendors: ['feishu', 'wps'], epoch: 0 } });
    const base = `/v1/sessions/${id}`;
    const { access_token: token } = JSON.parse(
      (await callToy(url, 'POST /toy/token', { headers: [`X-Mock-Session: ${id}`] })).body,
    );
    const [entry] = Object(
      (await admin(url, 'GET', `${base}/requests?op=toy.*&status=200&after=0&limit=5&violations=0`)).body,
    ).items;

    const calls: [
      method: 'DELETE' | 'GET' | 'HEAD' | 'PATCH' | 'POST' | 'PUT',
      path: string,
      body: unknown,
      status: number,
      answer: unknown,
    ][] = [
      ['GET', '/v1/version', undefined, 200, { node: process.versions.node }],
      ['GET', '/v1/sessions', undefined, 200, { items: [{ id: 'default' }, { id, label: 'mine' }] }],
      ['GET', base, undefined, 200, { id, credentials: { wps: {} } }],
      ['POST', `${base}/snapshots`, { name: 'first' }, 201, { name: 'first' }],
      ['GET', `${base}/snapshots`, undefined, 200, { items: ['first'] }],
      ['POST', `${base}/snapshots/first/restore`, {}, 200, { ok: true }],
      ['DELETE', `${base}/snapshots/first`, undefined, 204, undefined],
      ['PATCH', `${base}/state/wps`, { users: [{ id: 'u1', name: 'Eins' }] }, 200, { users: [{ name: 'Eins' }, {}] }],
      [
        'GET',
        `${base}/requests/${entry.id}`,
        undefined,
        200,
        { operation: 'toy.token', responseBody: expect.stringContaining('***') },
      ],
      ['POST', `${base}/requests/count`, { match: { op: 'toy.*' } }, 200, { count: 1 }],
      ['POST', `${base}/requests/find`, undefined, 200, { items: [{ id: entry.id }] }],
      ['POST', `${base}/requests/wait`, { match: { operation: 'toy.token' } }, 200, { items: [{ id: entry.id }] }],
      [
        'POST',
        `${base}/verify`,
        { expect: [{ match: { op: 'toy.token' }, times: 1 }], noOthers: true },
        200,
        { ok: true },
      ],
      ['POST', `${base}/faults`, '"toy.echo: 503"', 201, { items: [{ id: 'fault-1' }] }],
      [
        'PUT',
        `${base}/faults`,
        { match: { op: 'toy.*' }, script: [{ status: 500 }] },
        200,
        { items: [{ id: 'fault-2' }] },
      ],
      ['GET', `${base}/faults`, undefined, 200, { items: [{ id: 'fault-2', hits: 0 }] }],
      ['DELETE', `${base}/faults/fault-2`, undefined, 204, undefined],
      ['DELETE', `${base}/faults`, undefined, 204, undefined],
      ['PUT', `${base}/ratelimits`, { mode: 'all' }, 200, { mode: 'all' }],
      ['GET', `${base}/ratelimits`, undefined, 200, { mode: 'all', buckets: [] }],
      ['POST', `${base}/ratelimits/toy.limited-second/exhaust`, undefined, 200, { mode: 'all' }],
      ['POST', `${base}/ratelimits/toy.limited-second/refill`, undefined, 200, { mode: 'all' }],
      ['POST', `${base}/ratelimits/refill`, undefined, 200, { mode: 'all' }],
      ['POST', `${base}/tokens/${token}/expire`, undefined, 200, { ok: true }],
      ['DELETE', `${base}/tokens/${token}`, undefined, 204, undefined],
      ['POST', `${base}/reset`, { keep: ['journal'] }, 200, { ok: true, epoch: 1 }],
      ['DELETE', `${base}/requests`, undefined, 204, undefined],
      ['DELETE', base, undefined, 204, undefined],
      ['GET', base, undefined, 404, {}],
    ];
    for (const [method, path, body, status, answer] of calls) {
      const got = await admin(url, method, path, body);
      expect(got.status, `${method} ${path}`).toBe(status);
      if (answer === undefined) expect(got.body).toBeUndefined();
      else expect(got.body, `${method} ${path}`).toMatchObject(Object(answer));
    }
    expect(await mocks.requests.count()).toBe(0);
  });
});
