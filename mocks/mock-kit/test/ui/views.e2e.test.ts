import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cannedEntry } from './support/canned-entries.ts';
import { CANARY } from './support/canned-session.ts';
import { describeInChromium } from './support/in-chromium.ts';
import { textOf } from './support/text-of.ts';

const openTab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

describeInChromium('the views', ({ openFake }) => {
  it('are tabs for the keyboard, and are kept over a reload', async () => {
    const { page } = await openFake();
    await page.getByRole('tab', { name: 'Requests' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: 'State' }).waitFor();
    await page.keyboard.press('End');
    await page.getByRole('tabpanel', { name: 'Fidelity' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: 'Requests' }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.reload();
    await page.getByRole('tabpanel', { name: 'Fidelity' }).waitFor();
    expect(await page.locator('[role=tab][aria-selected=true]').allInnerTexts()).toEqual(['Fidelity']);
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
  });

  it('show the state as a tree that is searched, by vendor', async () => {
    const { page, fake } = await openFake();
    await openTab(page, 'State');
    await page.getByText('450 items').click();
    await page.getByRole('button', { name: 'Show 200 more of 250' }).click();
    await page.getByText('ou_mock0399').waitFor();
    await page.getByLabel('Search the state').fill('张三');
    await page.getByText('1 match').waitFor();
    await page.getByText('"ou_mock0417"').waitFor();
    expect(await textOf(page.locator('.json-tree'))).not.toContain('tenants');
    await page.getByLabel('Search the state').fill('no such thing');
    await page.getByText('Nothing in the state matches “no such thing”.').waitFor();
    await page.getByLabel('Search the state').fill('');
    fake.emit('request', cannedEntry(9));
    await page.getByText('Requests have come since it was read').waitFor();
    await page.getByLabel('Vendor').selectOption('wps');
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByText('"李四"').waitFor();
  });

  it('show no secret, whatever is opened', async () => {
    const { page } = await openFake();
    await page.getByText('8 requests').waitFor();
    let shown = await page.content();
    await openTab(page, 'State');
    for (const [vendor, known] of [
      ['feishu', 'ou_mock0001'],
      ['wps', 'mock-user-0001'],
      ['fxiaoke', 'FSCID_MOCK'],
    ] as const) {
      await page.getByLabel('Vendor').selectOption(vendor);
      await page.getByText(known).first().waitFor({ state: 'detached' });
      await page.locator('.json-tree').waitFor();
      await page.getByRole('button', { name: 'Expand' }).click();
      await page.getByText(known).first().waitFor();
      shown += await page.content();
    }
    expect(shown).toContain('***');
    expect(shown).not.toContain(CANARY);
  });

  it('show faults with hits, remaining steps and the next one', async () => {
    const { page, fake } = await openFake();
    await openTab(page, 'Faults');
    const first = page.getByRole('article', { name: 'Fault fault-1' });
    await first.getByText('1 hit').waitFor();
    expect(await textOf(first)).toContain('3 to come');
    expect(await textOf(first.locator('[aria-current=step]'))).toContain('429, retry after 1 s');
    expect(await textOf(page.getByRole('article', { name: 'Fault fault-2' }))).toContain('spent');
    expect(await textOf(page.getByRole('article', { name: 'Fault slow-wps' }))).toContain(
      'delay 100 ms to 300 ms + token-expired',
    );
    fake.faults = [];
    fake.emit('faults', { session: 'default' });
    await page.getByText('No faults are armed.').waitFor();
  });

  it('show the clock, and rate buckets with what is used', async () => {
    const { page, fake } = await openFake();
    await openTab(page, 'Clock and limits');
    await page.getByText('2026-11-21T08:00:00.000Z').waitFor();
    const buckets = page.getByRole('table', { name: 'Rate buckets' });
    expect(await textOf(buckets)).toMatch(/feishu\.tier-4-second.*50 \/ 50.*full for 640 ms/s);
    const widths = await buckets
      .locator('.bar-used')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('style')));
    expect(widths).toEqual(['inline-size: 41.2%;', 'inline-size: 100%;', 'inline-size: 0%;']);
    fake.emit('clock', { session: 'default', mode: 'frozen', now: '2030-01-01T00:00:00.000Z' });
    await page.getByText('2030-01-01T00:00:00.000Z').waitFor();
  });

  it('show the rules, by label, and link to nothing but pages', async () => {
    const { page } = await openFake();
    await openTab(page, 'Fidelity');
    await page.getByText('5 rules').waitFor();
    const links = page.locator('#fidelity-rules a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      'https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token',
    ]);
    await page.getByLabel('Label').selectOption('inferred');
    await page.getByText('2 rules').waitFor();
    await page.getByLabel('Search the rules').fill('signature');
    await page.getByText('1 rule', { exact: true }).waitFor();
    expect(await textOf(page.getByRole('table', { name: 'Rules' }))).toContain('wps.signature-refusal');
  });
});

describeInChromium('the three changes', ({ openFake }) => {
  it('reset the session once that is confirmed', async () => {
    const { page, fake } = await openFake();
    await page.getByText('8 requests').waitFor();
    await page.getByRole('button', { name: 'Reset session' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(fake.changes).toEqual([]);
    await page.getByRole('button', { name: 'Reset session' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset session' }).click();
    await page.getByText('Session reset.').waitFor();
    await page.getByText('No requests yet.').waitFor();
    expect(fake.changes).toMatchObject([
      { method: 'POST', path: '/_mock/v1/sessions/default/reset', adminHeader: '1', contentType: undefined },
    ]);
  });

  it('clear the journal', async () => {
    const { page, fake } = await openFake();
    await page.getByText('8 requests').waitFor();
    await page.getByRole('button', { name: 'Clear journal' }).click();
    await page.getByText('No requests yet.').waitFor();
    expect(fake.changes).toMatchObject([
      { method: 'DELETE', path: '/_mock/v1/sessions/default/requests', adminHeader: '1', contentType: undefined },
    ]);
  });

  it('advance the clock', async () => {
    const { page, fake } = await openFake();
    await openTab(page, 'Clock and limits');
    await page.getByLabel('Advance clock by').selectOption('2 hours');
    await page.getByRole('button', { name: 'Advance clock' }).click();
    await page.getByText('Clock advanced by 2 h.').waitFor();
    await page.getByText('2026-11-21T10:00:00.000Z').waitFor();
    expect(fake.changes).toMatchObject([
      {
        method: 'POST',
        path: '/_mock/v1/sessions/default/clock/advance',
        contentType: 'application/json',
        body: { ms: 7_200_000 },
      },
    ]);
  });
});

describeInChromium('sessions and access', ({ openFake }) => {
  it('lists the sessions and goes over to another, which is kept over a reload', async () => {
    const { page, fake } = await openFake((mock) => {
      mock.entries = [cannedEntry(1), cannedEntry(1, { id: 'other', session: 's-7f3a', operation: 'wps.get' })];
    });
    await page.getByLabel('Session', { exact: true }).selectOption('checkout tests (s-7f3a)');
    await page.locator('.opener', { hasText: 'wps.get' }).waitFor();
    expect(await page.locator('#request-rows tr').count()).toBe(1);
    await page.reload();
    await page.locator('.opener', { hasText: 'wps.get' }).waitFor();
    expect(await page.getByLabel('Session', { exact: true }).inputValue()).toBe('s-7f3a');
    expect(fake.changes).toEqual([]);
  });

  it('asks for the token once, again when it is wrong, and keeps it nowhere', async () => {
    const { page, problems } = await openFake((mock) => {
      mock.token = 'right';
    });
    const dialog = page.getByRole('dialog', { name: 'Admin token' });
    await dialog.getByText('From another machine the server wants its admin token.').waitFor();
    await page.getByLabel('Token', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await dialog.getByText('The server did not take that token.').waitFor();
    await page.getByLabel('Token', { exact: true }).fill('right');
    await page.keyboard.press('Enter');
    await page.getByText('8 requests').waitFor();
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie, location.href]')).toEqual(
      [0, 0, '', expect.not.stringContaining('right')],
    );
    expect(await page.content()).not.toContain('right"');
    // The browser itself notes each refused call.
    const refusals = problems.splice(0);
    expect(refusals.filter((text) => !text.includes('401'))).toEqual([]);
  });

  it('says so when the server is gone', async () => {
    const { page, fake, problems } = await openFake();
    await page.getByText('8 requests').waitFor();
    await fake.close();
    await page.getByText('The mock server does not answer. Is it still running?').waitFor();
    expect(await textOf(page.locator('#connection'))).toBe('Not connected');
    expect(problems.splice(0).filter((text) => !text.includes('net::ERR'))).toEqual([]);
  });
});
