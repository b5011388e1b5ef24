import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mocks, startMocks, stopMocks } from '../src/mocks.ts';
import { dataFolder } from '../src/sample-data/data-folder.ts';
import { sampleFiles } from '../src/sample-data/sample-files.ts';
import { readUsers } from '../src/users/read-users.ts';

describe('examples/data', () => {
  let mocks: Mocks;
  beforeAll(async () => {
    mocks = await startMocks();
  });
  afterAll(() => stopMocks(mocks));

  it.each(['feishu-users.csv', 'wps-users.csv', 'fxiaoke-users.csv'])(
    '%s is what write-sample-data makes of the default seed; run it again when this fails',
    async (name) => {
      const files = await sampleFiles(mocks);
      expect(await readFile(join(dataFolder, name), 'utf8')).toBe(files[name]);
    },
  );

  it.each(['feishu-users.csv', 'wps-users.csv', 'fxiaoke-users.csv'])('%s has at least 120 users', async (name) => {
    const { users } = await readUsers(join(dataFolder, name));
    expect(users.length).toBeGreaterThanOrEqual(120);
  });

  it.each([
    ['feishu-users.csv', 'unknown at Feishu'],
    ['feishu-users.csv', 'resigned'],
    ['feishu-users.csv', "outside the app's contact range"],
    ['wps-users.csv', 'unknown at WPS 365'],
    ['wps-users.csv', 'deleted'],
    ['fxiaoke-users.csv', 'unknown at Fxiaoke'],
  ])('%s has a user who is %s', async (name, note) => {
    expect(await readFile(join(dataFolder, name), 'utf8')).toContain(`,home,${note}\n`);
  });

  it('has one user of another tenant at Feishu, in a company of its own', async () => {
    const { users } = await readUsers(join(dataFolder, 'feishu-users.csv'));
    const partners = users.filter(({ company }) => company === 'partner').map(({ id }) => id);
    const { tenants, users: known } = await mocks.feishu.state.get();
    expect(partners).toHaveLength(1);
    expect(known.find(({ id }) => id === partners[0])?.tenantKey).toBe(tenants[1]?.id);
  });
});
