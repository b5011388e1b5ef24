import type { IdGenerator } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { defaultSeed } from './default-seed.ts';

/** Counts up in place of random digits. */
function countingIds(): IdGenerator {
  let count = 0;
  const next = (radix: number) => (length: number) => {
    count += 1;
    return count.toString(radix).padStart(length, '0');
  };
  return { hex: next(16), decimal: next(10), alphanumeric: next(36) };
}

const seed = defaultSeed(countingIds());
const [home] = seed.tenants;
const own = seed.users.filter(({ tenantKey }) => tenantKey === home?.id);

describe('defaultSeed', () => {
  it('holds the user and the statuses of the vendor pages, the business trip being the less important', () => {
    expect(seed.users[0]).toMatchObject({
      id: 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab',
      tenantKey: home?.id,
      resigned: false,
      visible: true,
      syncOff: false,
      failing: false,
      openStatuses: [],
    });
    const [trip, disturb] = seed.statuses;
    expect([trip?.id, disturb?.id]).toEqual(['7101214603622940671', '7101214603622940672']);
    expect(disturb?.priority).toBeLessThan(trip?.priority ?? 0);
  });

  it('leaves the priorities 5 to 9 free, and what the examples of create and patch ask for', () => {
    expect(seed.statuses.filter(({ priority }) => priority > 4 || priority <= 1)).toEqual([]);
    const names = seed.statuses.flatMap(({ title, i18n_title }) => [title, ...Object.values(i18n_title)]);
    expect(names.filter((name) => ['出差', 'On business trip', '出張中'].includes(name))).toEqual([]);
    expect(names.filter((name) => seed.sensitiveWords.some((word) => name.includes(word)))).toEqual([]);
  });

  it('holds at least 130 generated users with ids of the vendor form', () => {
    const generated = seed.users.slice(1);
    expect(generated.length).toBeGreaterThanOrEqual(130);
    expect(generated.filter(({ id }) => !/^ou_[0-9a-f]{32}$/.test(id))).toEqual([]);
    expect(generated.filter(({ union_id }) => !/^on_[0-9a-f]{32}$/.test(union_id))).toEqual([]);
    expect(generated.filter(({ user_id }) => !/^[0-9a-f]{8}$/.test(user_id))).toEqual([]);
  });

  it('holds users for every result', () => {
    expect(own.filter(({ resigned }) => resigned).length).toBeGreaterThanOrEqual(3);
    expect(own.filter(({ visible }) => !visible).length).toBeGreaterThanOrEqual(3);
    expect(own.filter(({ syncOff }) => syncOff).length).toBeGreaterThanOrEqual(3);
    expect(seed.users.length - own.length).toBeGreaterThanOrEqual(3);
    expect(own.filter(({ openStatuses }) => openStatuses.length > 0).length).toBeGreaterThanOrEqual(3);
    expect(own.filter(({ failing }) => failing).length).toBeGreaterThanOrEqual(1);
  });

  it('holds an app in the first tenant and one in a tenant without permission', () => {
    expect(seed.apps.map(({ tenantKey }) => tenantKey)).toEqual(seed.tenants.map(({ id }) => id));
    expect(seed.tenants.map(({ permitted }) => permitted)).toEqual([true, false]);
    expect(seed.apps.every(({ id }) => /^cli_mock[0-9a-f]{12}$/.test(id))).toBe(true);
  });

  it('is the same for the same ids', () => {
    expect(defaultSeed(countingIds())).toEqual(seed);
  });
});
