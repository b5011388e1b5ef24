import { expect, it } from 'vitest';
import { exchange, requestText } from '../support/raw-http.ts';
import { startToyMock } from '../support/with-toy-mock.ts';
import { describeInChromium } from './support/in-chromium.ts';
import { textOf } from './support/text-of.ts';

function postText(path: string, body: string): string {
  const length = Buffer.byteLength(body);
  return requestText(`POST ${path}`, ['Content-Type: application/json', `Content-Length: ${length}`], body);
}

const FROZEN = { clock: '2026-11-21T08:00:00Z' };

describeInChromium('the page of a running mock', ({ open }) => {
  it('shows requests as they come, and their details', async () => {
    const mock = await startToyMock(FROZEN);
    const { page } = await open(mock.url);
    await page.getByText(`No requests yet. Point a client at ${mock.url}`).waitFor();
    await exchange(mock.url, postText('/toy/violate', '{"toy":"用户"}'));
    await exchange(mock.url, requestText('GET /toy/users/u7'));
    await page.getByText('2 requests', { exact: true }).waitFor();
    const rows = page.locator('#request-rows tr');
    await rows.nth(1).getByText('1 violation').waitFor();
    expect(await textOf(rows.nth(0))).toMatch(/feishu\s+toy\.getUser\s+GET \/toy\/users\/u7\s+404/);

    await page.locator('.opener', { hasText: 'toy.violate' }).click();
    const details = page.locator('#drawer-body');
    await details.getByText('toy says so').waitFor();
    expect(await textOf(details)).toContain('"toy": "用户"');
    await page.getByRole('button', { name: 'Newer request' }).click();
    await details.getByText('toy.guess A user who is not there is code 7.').waitFor();
  });

  it('shows state, faults, clock, buckets and rules', async () => {
    const mock = await startToyMock(FROZEN);
    const { page } = await open(mock.url);
    await mock.faults.arm('toy.limited: 429 x2, pass');
    await exchange(mock.url, requestText('POST /toy/limited'));
    await page.getByText('fault 429').waitFor();
    await page.getByRole('tab', { name: 'Faults' }).click();
    await page.getByText('1 hit').waitFor();
    await mock.faults.clear();
    await page.getByText('No faults are armed.').waitFor();

    await exchange(mock.url, requestText('POST /toy/limited'));
    await page.getByRole('tab', { name: 'Clock and limits' }).click();
    await page.getByText('1 / 2').waitFor();
    await page.getByText('2026-11-21T08:00:00.000Z').waitFor();
    await mock.clock.freeze('2030-01-01T00:00:00Z');
    await page.getByText('2030-01-01T00:00:00.000Z').waitFor();

    await page.getByRole('tab', { name: 'State' }).click();
    await page.getByLabel('Search the state').fill('two');
    await page.getByText('"u2"').waitFor();
    await page.getByRole('tab', { name: 'Fidelity' }).click();
    await page.getByText('2 rules').waitFor();
  });

  it('changes the mock by its three buttons', async () => {
    const mock = await startToyMock(FROZEN);
    await mock.state.patch({ users: [{ id: 'u3', name: 'Three' }] });
    await exchange(mock.url, requestText('GET /toy/users/u3'));
    const { page } = await open(mock.url);
    await page.getByText('1 request', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Clear journal' }).click();
    await page.getByText('No requests yet.').waitFor();
    expect(await mock.requests.count()).toBe(0);

    await page.getByRole('tab', { name: 'Clock and limits' }).click();
    await page.getByLabel('Advance clock by').selectOption('1 hour');
    await page.getByRole('button', { name: 'Advance clock' }).click();
    await page.getByText('2026-11-21T09:00:00.000Z').waitFor();
    expect((await mock.clock.now()).toISOString()).toBe('2026-11-21T09:00:00.000Z');

    await page.getByRole('button', { name: 'Reset session' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset session' }).click();
    await page.getByText('2026-11-21T08:00:00.000Z').waitFor();
    expect((await mock.state.get()).users.map(({ id }) => id)).toEqual(['u1', 'u2']);
  });

  it('shows no secret and no token', async () => {
    const mock = await startToyMock(FROZEN);
    const { page } = await open(mock.url);
    const issued = await exchange(mock.url, postText('/toy/token', JSON.stringify(mock.credentials)));
    const { access_token: token } = JSON.parse(issued.body);
    await exchange(mock.url, requestText('GET /toy/users/u1', [`Authorization: Bearer ${token}`]));
    await page.getByText('2 requests', { exact: true }).waitFor();
    let shown = '';
    for (const operation of ['toy.token', 'toy.getUser']) {
      await page.locator('.opener', { hasText: operation }).click();
      await page.locator('#drawer-body').getByText('***').first().waitFor();
      shown += await page.content();
      await page.keyboard.press('Escape');
    }
    await page.getByRole('tab', { name: 'State' }).click();
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByText('appSecret: "***"').waitFor();
    shown += await page.content();
    expect(shown).toContain(mock.credentials.appId);
    expect(shown).not.toContain(mock.credentials.appSecret);
    expect(shown).not.toContain(token);
  });
});
