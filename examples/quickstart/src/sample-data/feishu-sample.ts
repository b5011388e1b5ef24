import type { FeishuSeed } from '@x/feishu-status-mock';
import { type SampleUser, toCsvLines } from './sample-user.ts';

type SeedUser = FeishuSeed['users'][number];

const unknownUsers: readonly SampleUser[] = ['9001', '9002', '9003'].map((number) => ({
  user_id: `ou_${number.padStart(32, '0')}`,
  company: 'home',
  note: 'unknown at Feishu',
}));

/** Every user of the first tenant, a few that nobody knows, and one user of another tenant. */
export function feishuSample(seed: FeishuSeed): readonly string[] {
  const homeKey = seed.tenants[0]?.id;
  const home = seed.users.filter(({ tenantKey }) => tenantKey === homeKey);
  const ordinary = home.map(toSample).filter(({ note }) => note === '');
  const special = home.map(toSample).filter(({ note }) => note !== '');
  const partner = seed.users.filter(({ tenantKey }) => tenantKey !== homeKey).slice(0, 1);
  return toCsvLines([
    ...spread(ordinary, [...special, ...unknownUsers]),
    ...partner.map(({ id }): SampleUser => ({ user_id: id, company: 'partner', note: 'of another tenant' })),
  ]);
}

function toSample(user: SeedUser): SampleUser {
  return { user_id: user.id, company: 'home', note: noteOn(user) };
}

function noteOn({ resigned, visible, failing, syncOff, openStatuses }: SeedUser): string {
  if (!visible) return "outside the app's contact range";
  if (resigned) return 'resigned';
  if (failing) return 'Feishu fails for this user';
  if (syncOff) return 'does not sync statuses';
  return openStatuses.length > 0 ? 'has a more important status on' : '';
}

/** Puts the second list among the first at even distances. */
function spread(many: readonly SampleUser[], few: readonly SampleUser[]): readonly SampleUser[] {
  const distance = Math.floor(many.length / few.length);
  return [
    ...few.flatMap((user, index) => [...many.slice(index * distance, (index + 1) * distance), user]),
    ...many.slice(few.length * distance),
  ];
}
