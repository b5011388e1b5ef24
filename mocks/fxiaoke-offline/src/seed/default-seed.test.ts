import { describe, expect, it } from 'vitest';
import { countingIds } from '../../test/support/make-call.ts';
import { defaultSeed } from './default-seed.ts';

describe('defaultSeed', () => {
  const { apps, corps, departments, users } = defaultSeed(countingIds());
  const home = corps[0]?.id;

  it('is the same for the same ids', () => {
    expect(defaultSeed(countingIds())).toEqual(defaultSeed(countingIds()));
  });

  it("holds the employees of the vendor page's example, enabled", () => {
    expect(users.filter(({ id }) => id === 'openUserId1' || id === 'openUserId2')).toMatchObject([
      { status: 2, corpId: home },
      { status: 2, corpId: home },
    ]);
  });

  it('holds at least 130 more with ids of the form that the vendor gives out, and one who is disabled', () => {
    const others = users.filter(({ id, corpId }) => corpId === home && /^FSUID_[0-9a-f]{32}$/.test(id));
    expect(others.length).toBeGreaterThanOrEqual(130);
    expect(others.filter(({ status }) => status === 1)).toHaveLength(1);
    expect(new Set(users.map(({ id }) => id)).size).toBe(users.length);
  });

  it('holds employees of another corp and departments of both', () => {
    expect(users.some(({ corpId }) => corpId !== home)).toBe(true);
    expect(new Set(departments.map(({ corpId }) => corpId))).toEqual(new Set(corps.map(({ id }) => id)));
  });

  it('holds an app that works, one that is stopped and one that is not authorised, each with its own credentials', () => {
    expect(apps).toMatchObject([
      { stopped: false, authorised: true },
      { stopped: true, authorised: true },
      { stopped: false, authorised: false },
    ]);
    expect(new Set(apps.flatMap(({ id, appSecret, permanentCode }) => [id, appSecret, permanentCode])).size).toBe(9);
  });

  it('marks every credential and corp as a mock', () => {
    for (const { id, appSecret, permanentCode } of apps) {
      expect([id, appSecret, permanentCode]).toEqual([
        expect.stringMatching(/^FSAID_mock/),
        expect.stringMatching(/^mock/),
        expect.stringMatching(/^mock/),
      ]);
    }
    for (const { id } of corps) expect(id).toMatch(/^FSCID_mock/);
  });
});
