import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { cannedEntries, cannedEntry } from './support/canned-entries.ts';
import { describeInChromium } from './support/in-chromium.ts';
import { textOf } from './support/text-of.ts';

const rowTexts = (page: Page) => page.locator('#request-rows tr').allInnerTexts();
const opener = (page: Page, name: string) => page.locator('.opener', { hasText: name });
const focused = (page: Page) => page.evaluate('document.activeElement?.textContent');

describeInChromium('the request log', ({ openFake }) => {
  it('shows time, vendor, operation, request, status, milliseconds and notes, newest first', async () => {
    const { page } = await openFake();
    await page.getByText('8 requests').waitFor();
    const rows = (await rowTexts(page)).map((row) => row.split(/\s+/).join(' ').trim());
    expect(rows).toHaveLength(cannedEntries.length);
    expect(rows[0]).toContain('feishu.create POST /open-apis/personal_settings/v1/system_statuses open');
    expect(rows[2]).toContain('aborted by fault 4 fault reset(before-headers)');
    expect(rows[3]).toBe('08:00:05.120 fxiaoke fxiaoke.dataUpdate POST /cgi/crm/v2/data/update 200 1 code 20016');
    expect(rows[5]).toBe(
      '08:00:03.120 wps wps.batchDisable POST /v7/users/batch_disable 401 4 code 400006 signature 2 violations',
    );
  });

  it('shows what strangers send as text', async () => {
    const { page } = await openFake();
    await opener(page, 'unknown route').click();
    await page.getByRole('cell', { name: '<script>document.title="hacked"</script>' }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('Mock console');
  });

  it('follows a request from its arrival to its answer, without taking the focus', async () => {
    const { page, fake } = await openFake();
    await opener(page, 'wps.batchDisable').focus();
    fake.emit('request', cannedEntry(9, { operation: 'feishu.patch', phase: 'open', status: undefined }));
    await page.getByText('9 requests').waitFor();
    const newest = page.locator('#request-rows tr').first();
    expect(await textOf(newest)).toContain('open');
    fake.emit('request', cannedEntry(9, { operation: 'feishu.patch', durationMs: 31 }));
    await newest.getByText('31').waitFor();
    expect(await textOf(newest)).not.toMatch(/\bopen\t/);
    expect(await focused(page)).toBe('wps.batchDisable');
    expect(await rowTexts(page)).toHaveLength(9);
  });

  it('filters by every word, and by violations', async () => {
    const { page } = await openFake();
    const filter = page.getByLabel('Filter requests');
    await filter.fill('FEISHU 429 batch');
    await page.getByText('1 of 8 requests').waitFor();
    await filter.fill('unknown-field');
    expect(await opener(page, 'wps.batchDisable').count()).toBe(1);
    await filter.fill('');
    await page.getByLabel('Violations only').check();
    await page.getByText('1 of 8 requests').waitFor();
    expect(await rowTexts(page)).toHaveLength(1);
  });

  it('reads more than one page of requests, and is read anew after a lost connection', async () => {
    const { page, fake } = await openFake((mock) => {
      mock.entries = Array.from({ length: 450 }, (_, index) => cannedEntry(index + 1));
    });
    await page.getByText('450 requests').waitFor();
    fake.entries = [cannedEntry(451, { operation: 'feishu.missed' })];
    fake.dropStreams();
    await opener(page, 'feishu.missed').waitFor();
    await page.getByText('1 request', { exact: true }).waitFor();
    expect(await textOf(page.locator('#connection'))).toBe('Live');
  });

  it('says what to do while there are none, with ids and no secret', async () => {
    const { page, fake } = await openFake((mock) => {
      mock.entries = [];
    });
    await page.getByText(`No requests yet. Point a client at ${fake.url}`).waitFor();
    await page.getByText('appId cli_mock000000000001').waitFor();
  });

  it('tells screen readers once of what arrives within some seconds', async () => {
    const { page, fake } = await openFake();
    await page.getByText('8 requests').waitFor();
    await page.clock.install();
    fake.emit('request', cannedEntry(9, { phase: 'open' }));
    fake.emit('request', cannedEntry(9));
    fake.emit('request', cannedEntry(10, { violations: [{ code: 'unknown-field', message: 'No such field.' }] }));
    await page.getByText('10 requests').waitFor();
    const region = page.locator('#announcer');
    expect([await region.getAttribute('aria-live'), await region.textContent()]).toEqual(['polite', '']);
    await page.clock.fastForward(4100);
    expect(await region.textContent()).toBe('2 new requests, 1 with violations');
  });
});

describeInChromium('the details of a request', ({ openFake }) => {
  it('are opened by keyboard, keep the focus, and give it back', async () => {
    const { page } = await openFake();
    await page.getByText('8 requests').waitFor();
    await opener(page, 'feishu.create').focus();
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('wps.batchDisable');
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: 'POST /v7/users/batch_disable' });
    await drawer.waitFor();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      // Between the last and the first the focus is on the browser itself.
      const place = await page.evaluate(
        'document.activeElement.closest("dialog")?.id ?? document.activeElement.tagName',
      );
      expect(['drawer', 'BODY']).toContain(place);
    }
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('wps.batchDisable');
  });

  it('show both strings to sign with the first difference marked, hints, violations and rules', async () => {
    const { page } = await openFake();
    await opener(page, 'wps.batchDisable').click();
    const drawer = page.locator('#drawer');
    await drawer
      .getByText('First difference after 48 characters: expected ; charset=utf-8, received nothing.')
      .waitFor();
    expect(await drawer.locator('.string-box mark').allTextContents()).toEqual(['; charset=utf-8', '‸']);
    const text = await textOf(drawer);
    expect(text).toContain('The signature fits when Content-Type is signed as "application/json".');
    expect(text).toContain('unknown-field The operation has no such field. at query.verbose, rule wps.unknown-fields');
    expect(text).toContain('wps.signature-refusal A bad signature is status 401 and code 400006.');
    expect(text).toContain('"user_ids": [\n    "mock-user-0001",');
    expect(text).toContain('X-Kso-Authorization');
  });

  it('go on to the next request, and change when it is answered', async () => {
    const { page, fake } = await openFake();
    await opener(page, 'feishu.create').click();
    const status = page.locator('#drawer .facts .badge').first();
    expect(await textOf(status)).toBe('open');
    fake.emit('request', cannedEntry(8, { operation: 'feishu.create', status: 201 }));
    await status.getByText('201').waitFor();
    await page.getByRole('button', { name: 'Older request' }).click();
    await page.getByRole('heading', { name: 'GET /open-apis/<img' }).waitFor();
    await page.getByRole('button', { name: 'Newer request' }).click();
    await page.getByRole('heading', { name: 'GET /open-apis/personal_settings' }).waitFor();
    expect(await page.getByRole('button', { name: 'Newer request' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('are copied as a curl command', async () => {
    const { page } = await openFake(undefined, { permissions: ['clipboard-read', 'clipboard-write'] });
    await opener(page, 'wps.batchDisable').click();
    await page.getByRole('button', { name: 'Copy as curl' }).click();
    await page.getByText('Copied. Secrets in it are masked.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe("curl 'http://127.0.0.1:4610/' # req_0003");
  });
});
