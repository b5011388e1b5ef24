import { describe, expect, it } from 'vitest';
import { countingIds, makeCall } from '../../test/support/make-call.ts';
import type { App } from '../seed/app.ts';
import { defaultSeed } from '../seed/default-seed.ts';
import { createState } from '../state/state.ts';
import { issueToken } from './issue-token.ts';

const START = Date.parse('2026-11-21T00:00:00Z');

function tenant() {
  const ids = countingIds();
  const state = createState(defaultSeed(ids));
  const [app, otherApp] = [...state.apps.values()];
  if (!app || !otherApp) throw new Error('the default seed has two apps');
  const issueAt = (seconds: number, to: App = app) =>
    issueToken(to, 'corpAccessToken', makeCall({ state, ids, now: new Date(START + seconds * 1000) }));
  return { state, app, otherApp, issueAt };
}

describe('issueToken', () => {
  it('gives a token for 7200 seconds and keeps it', () => {
    const { state, app, issueAt } = tenant();
    const token = issueAt(0);
    expect(token).toEqual({
      id: expect.stringMatching(/^[0-9A-F]{32}$/),
      kind: 'corpAccessToken',
      appId: app.id,
      corpId: app.corpId,
      issuedAt: '2026-11-21T00:00:00.000Z',
      expiresAt: '2026-11-21T02:00:00.000Z',
      revoked: false,
    });
    expect([...state.tokens.values()]).toEqual([token]);
  });

  it('gives the same token for 6600 seconds and then a new one, and keeps both', () => {
    const { state, issueAt } = tenant();
    const first = issueAt(0);
    expect(issueAt(6599.999)).toEqual(first);
    const second = issueAt(6600);
    expect(second.id).not.toBe(first.id);
    expect(issueAt(6601)).toEqual(second);
    expect([...state.tokens.keys()]).toEqual([first.id, second.id]);
  });

  it('gives each app its own', () => {
    const { otherApp, issueAt } = tenant();
    expect(issueAt(0, otherApp).id).not.toBe(issueAt(0).id);
  });

  it('gives a new one in place of one that was revoked, made to expire early or given for another corp', () => {
    const { state, app, issueAt } = tenant();
    for (const change of [{ revoked: true }, { expiresAt: '2026-11-21T00:00:10Z' }, { corpId: 'another' }]) {
      const token = issueAt(0);
      state.tokens.set(token.id, { ...token, ...change });
      expect(issueAt(10).id).not.toBe(token.id);
      state.tokens.clear();
    }
    expect(issueAt(10, { ...app, corpId: 'moved' }).corpId).toBe('moved');
  });

  it('gives a new one when the clock was set back to before the token was issued', () => {
    const { issueAt } = tenant();
    const late = issueAt(1000);
    const early = issueAt(0);
    expect(early.id).not.toBe(late.id);
    expect(early.expiresAt).toBe('2026-11-21T02:00:00.000Z');
  });
});
