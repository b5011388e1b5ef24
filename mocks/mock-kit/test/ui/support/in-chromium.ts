import { chromiumPath, launchChromium, NO_CHROMIUM } from '@x/test-kit/chromium';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { type FakeMock, startFakeMock } from './fake-mock.ts';

export interface OpenedPage {
  readonly page: Page;
  /** What the page complained of, and what it asked of other servers. Checked to be empty after the test. */
  readonly problems: string[];
}

export interface InChromium {
  /** Opens a page that is closed after the test. */
  open(url: string, options?: BrowserContextOptions): Promise<OpenedPage>;
  /** Starts a fake mock that is stopped after the test, and opens its page. */
  openFake(setUp?: (fake: FakeMock) => void, options?: BrowserContextOptions): Promise<OpenedPage & { fake: FakeMock }>;
}

/** Tests in a real browser. Where there is none they count as skipped, and the reason is printed. */
export function describeInChromium(name: string, suite: (inChromium: InChromium) => void): void {
  if (chromiumPath === undefined) console.warn(`Skipped: ${name}: ${NO_CHROMIUM}`);
  describe.skipIf(chromiumPath === undefined)(name, () => {
    let browser: Browser | undefined;
    const cleanUps: (() => Promise<void>)[] = [];
    const opened: OpenedPage[] = [];

    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());
    afterEach(async () => {
      const problems = opened.splice(0).flatMap((page) => page.problems);
      for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
      expect(problems).toEqual([]);
    });

    async function open(url: string, options: BrowserContextOptions = {}): Promise<OpenedPage> {
      if (browser === undefined) throw new Error(NO_CHROMIUM);
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
      cleanUps.push(() => context.close());
      const page = await context.newPage();
      const problems: string[] = [];
      opened.push({ page, problems });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('dialog', (dialog) => problems.push(`dialog: ${dialog.message()}`));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(url).origin) problems.push(`foreign: ${request.url()}`);
        if (!new URL(request.url()).pathname.startsWith('/_mock/')) problems.push(`not ours: ${request.url()}`);
      });
      await page.goto(`${url}/_mock/ui`);
      return { page, problems };
    }

    suite({
      open,
      async openFake(setUp, options) {
        const fake = await startFakeMock();
        setUp?.(fake);
        cleanUps.push(() => fake.close());
        return { fake, ...(await open(fake.url, options)) };
      },
    });
  });
}
