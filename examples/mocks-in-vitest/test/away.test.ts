import { createFeishuStatus, type FeishuStatus } from '@x/feishu-status';
import { mockSession } from '@x/mocks/vitest';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { showAway } from '../src/away.ts';

/** Of the default seed, as in the vendor's examples. */
const statusId = '7101214603622940671';
const user = 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab';
const morning = '2026-11-21T08:00:00Z';
const until = new Date('2026-11-21T18:00:00Z');

type Session = Awaited<ReturnType<typeof mockSession>>;

let session: Session;
let feishu: FeishuStatus;

// Each test has an app, users, a clock and a journal of its own, so that tests can run side by side.
beforeEach(async () => {
  session = await mockSession({ vendors: ['feishu'], clock: morning });
  // The client checks end_time before it sends, by its own clock: without `now` the test would fail from that day on.
  const now = () => new Date(morning);
  feishu = createFeishuStatus({ ...session.credentials.feishu, baseURL: session.baseURL.feishu, now });
  onTestFinished(() => feishu.close());
});

describe('showAway', () => {
  it('shows a user as away', async () => {
    expect(await showAway(feishu, statusId, [user], until)).toEqual([]);
    await session.verify({ expect: [{ match: { operation: 'feishu.batchOpen', status: 200 }, times: 1 }] });
  });

  it('names those for whom it did not work', async () => {
    await session.state.feishu.patch({ users: [{ id: 'ou_left', resigned: true }] });
    expect(await showAway(feishu, statusId, [user, 'ou_left'], until)).toEqual(['ou_left']);
  });

  it('goes on after a token has expired', async () => {
    await showAway(feishu, statusId, [user], until);
    await session.clock.advance('3h');
    expect(await showAway(feishu, statusId, [user], until)).toEqual([]);
    expect(await session.requests.count({ operation: 'feishu.tenantAccessToken' })).toBe(2);
  });

  it('comes through when the connection breaks before the answer', async () => {
    await session.faults.arm('feishu.batchOpen: reset, pass');
    expect(await showAway(feishu, statusId, [user], until)).toEqual([]);
    expect(await session.requests.count({ operation: 'feishu.batchOpen' })).toBe(2);
  });
});
