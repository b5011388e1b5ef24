import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInChromium } from './support/in-chromium.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong by WCAG 2.2 AA and its own best practices. */
async function findings(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(`axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ target }) => target.join(' '))]))`);
}

const settled = (page: Page) =>
  page.evaluate('Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => undefined)');

const scrollsSideways = (page: Page) =>
  page.evaluate(`[document.documentElement, ...document.querySelectorAll('.scroller, .drawer-body')]
    .some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)`);

describeInChromium('the page for everyone', ({ openFake }) => {
  it.each([
    ['wide and light', 1440, 'light'],
    ['wide and dark', 1440, 'dark'],
    ['narrow and light', 375, 'light'],
    ['narrow and dark', 375, 'dark'],
  ] as const)('has no finding of axe and no sideways scroll, %s', async (_, width, colorScheme) => {
    const { page } = await openFake(undefined, { viewport: { width, height: 800 }, colorScheme });
    await page.getByText('8 requests').waitFor();
    const found: Record<string, unknown> = { requests: await findings(page) };
    await page.locator('.opener', { hasText: 'wps.batchDisable' }).click();
    await settled(page);
    found['details'] = await findings(page);
    expect(await scrollsSideways(page)).toBe(false);
    await page.keyboard.press('Escape');
    for (const [tab, known] of [
      ['State', '450 items'],
      ['Faults', '3 to come'],
      ['Clock and limits', '412 / 1000'],
      ['Fidelity', '5 rules'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      await page.getByText(known).waitFor();
      found[tab] = await findings(page);
      expect(await scrollsSideways(page)).toBe(false);
    }
    expect(found).toEqual({ requests: [], details: [], State: [], Faults: [], 'Clock and limits': [], Fidelity: [] });
  });

  it('moves nothing for those who want that', async () => {
    const { page } = await openFake(undefined, { reducedMotion: 'reduce' });
    await page.locator('.opener', { hasText: 'wps.batchDisable' }).click();
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  });

  it('scrolls as a whole when it is low', async () => {
    const { page } = await openFake(undefined, { viewport: { width: 640, height: 360 } });
    await page.getByText('8 requests').waitFor();
    expect(await page.evaluate('document.documentElement.scrollHeight > window.innerHeight')).toBe(true);
  });
});
