import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { connectMocks } from '@x/mocks';
import { createWpsUsers, type WpsUsers } from '@x/wps-users';
import { disableLeavers } from '../src/disable-leavers.ts';

// What `x-mocks exec` has set.
const { X_MOCKS_URL: url = '', WPS_BASE_URL: baseURL, WPS_APP_ID: appId = '', WPS_APP_KEY: appKey = '' } = process.env;
const mocks = await connectMocks(url);
let wps: WpsUsers;

beforeEach(async () => {
  await mocks.reset(); // back to the seed file
  wps = createWpsUsers({ appId, appKey, baseURL });
});

afterEach(async () => {
  await wps.close();
  await mocks.assertClean(); // every fault was used up, and no rule of the vendor broken unnoticed
});

test('disables whoever is still active, and leaves the others alone', async () => {
  assert.deepEqual(await disableLeavers(wps, ['ada', 'bob']), {
    disabled: ['ada'],
    wereDisabled: ['bob'],
    unknown: [],
  });
  const { users } = await mocks.state.wps.get();
  assert.equal(users.find(({ id }) => id === 'ada')?.status, 'disabled');
  await mocks.verify({ expect: [{ match: { operation: 'wps.batchDisable', bodyContains: 'ada' }, times: 1 }] });
  assert.equal(await mocks.requests.count({ operation: 'wps.batchDisable', bodyContains: 'bob' }), 0);
});

test('names ids that WPS 365 does not know, and disables the rest', async () => {
  const { disabled, unknown } = await disableLeavers(wps, ['nobody', 'ada']);
  assert.deepEqual([disabled, unknown], [['ada'], ['nobody']]);
});

test('comes through when WPS 365 is busy for a moment', async () => {
  await mocks.faults.arm('wps.batchDisable: 429(retry=1), pass');
  assert.deepEqual((await disableLeavers(wps, ['ada'])).disabled, ['ada']);
  assert.equal(await mocks.requests.count({ operation: 'wps.batchDisable' }), 2);
});

test('says so when the company does not let it', async () => {
  await assert.rejects(disableLeavers(wps, ['eve']), { kind: 'vendor', reason: 'superAdministratorProtected' });
});
