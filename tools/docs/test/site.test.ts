import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath, launchChromium, NO_CHROMIUM } from '@x/test-kit/chromium';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../src/site/build-site.ts';
import { brokenLinks, foreignResources, type SitePage, sitePages } from '../src/site/site-pages.ts';
import { type ServedSite, serveSite } from './support/serve-site.ts';

/** The reference of the API and over a hundred pages: a minute on two cores that have nothing else to do. */
const BUILDING_MS = 900_000;

/** For a machine on which everything else is tested at the same time. */
const WAITING_MS = 180_000;

let folder: string;
let pages: readonly SitePage[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await buildSite(folder);
  pages = sitePages(folder);
}, BUILDING_MS);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the built site', () => {
  const paths = () => pages.map(({ path }) => path);

  it('has every kind of page in both languages', () => {
    const kinds = [
      '/',
      '/guides/bulk-runs',
      '/errors/wps',
      '/packages/bulk/',
      '/packages/bulk/cli',
      '/mocks/mocks/',
      '/reliability/',
      '/api/',
      '/api/@x/bulk/redis',
      '/api/@x/mocks/vitest',
      '/api/@x/feishu-status/contract',
    ];
    expect(paths()).toEqual(expect.arrayContaining(kinds.flatMap((path) => [path, `/zh-CN${path}`])));
  });

  it('has no page in one language only', () => {
    const english = paths().filter((path) => !path.startsWith('/zh-CN/') && path !== '/404');
    const chinese = paths().filter((path) => path.startsWith('/zh-CN/'));
    expect(chinese.sort()).toEqual(english.map((path) => `/zh-CN${path}`).sort());
  });

  it('has no link to nothing, and none to a place that a page does not have', () => {
    expect(brokenLinks(pages)).toEqual([]);
  });

  it('finds such links where there are any', () => {
    const page = (path: string, html: string): SitePage => ({ path, html });
    const site = [
      page('/a', '<a href="/b#here">b</a> <a href="/c">c</a> <a href="b#there">b</a>'),
      page('/b', '<p id="here">'),
    ];
    expect(brokenLinks(site)).toEqual(['/a: /c is no page', '/a: b#there has no such place']);
  });

  it('takes nothing from another host', () => {
    expect(pages.flatMap(foreignResources)).toEqual([]);
  });
});

if (chromiumPath === undefined) console.warn(`Skipped: the site in a browser: ${NO_CHROMIUM}`);
describe.skipIf(chromiumPath === undefined)('the site in a browser', { timeout: WAITING_MS }, () => {
  let site: ServedSite;
  let browser: Browser;
  const problems: string[] = [];

  beforeAll(async () => {
    site = await serveSite(folder);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(() => expect(problems.splice(0)).toEqual([]));

  async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    page.setDefaultTimeout(WAITING_MS);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.url && !request.url().startsWith('data:')) {
        problems.push(`asked elsewhere: ${request.url()}`);
      }
    });
    await page.goto(`${site.url}${path}`);
    return page;
  }

  /** Types into the search as a reader does, and opens the first result. */
  async function search(page: Page, text: string): Promise<void> {
    await page.locator('.VPNavBarSearch button').first().click();
    await page.getByRole('searchbox').fill(text);
    await page.locator('.VPLocalSearchBox .result', { hasText: text }).first().waitFor();
    await page.keyboard.press('Enter');
  }

  /** What stands between a heading and the next one. */
  async function sectionOf(page: Page, id: string): Promise<string> {
    await page.waitForURL((url) => url.hash === `#${id}`);
    const heading = page.locator(`[id="${id}"]`);
    await heading.waitFor();
    return heading.evaluate((element) => {
      const texts = [element.textContent];
      for (let next = element.nextElementSibling; next !== null; next = next.nextElementSibling) {
        if (/^H[1-3]$/.test(next.tagName)) break;
        texts.push(next.textContent);
      }
      return texts.join('\n');
    });
  }

  it.each([
    {
      code: '2005006',
      start: '/',
      page: '/errors/feishu',
      cause: 'Request contains other tenant user.',
      advice: 'What to do: One id in user_list belongs to another tenant.',
      provocation: 'feishu.batchOpen: 400(code=2005006)',
      request: 'Request: a user of another tenant in the list',
    },
    {
      code: '400002143',
      start: '/guides/errors-and-retries',
      page: '/errors/wps',
      cause: '用户手机号码已被占用',
      advice: 'What to do: Another user has this phone.',
      provocation: 'wps.create: 400(code=400002143)',
      request: 'Request: create, update: phone',
    },
    {
      code: '20021',
      start: '/api/',
      page: '/errors/fxiaoke',
      cause: '在当前企业下，该app的状态为停用',
      advice: 'What to do: ',
      provocation: 'fxiaoke.getDepartmentList: 200(code=20021)',
      request: 'Request: app stopped',
    },
    {
      code: '2005006',
      start: '/zh-CN/',
      page: '/zh-CN/errors/feishu',
      cause: 'Request contains other tenant user.',
      advice: '处理建议：',
      provocation: 'feishu.batchOpen: 400(code=2005006)',
      request: '请求：列表中有其他租户的用户',
    },
  ])('finds $code from $start: cause, advice, and how to provoke it', async ({ code, start, page: path, ...texts }) => {
    const page = await open(start);
    await search(page, code);
    const section = await sectionOf(page, `code-${code}`);
    expect(new URL(page.url()).pathname).toBe(path);
    for (const text of Object.values(texts)) expect(section).toContain(text);
    await page.close();
  });

  it('says that there is nothing for a code that nobody knows', async () => {
    const page = await open('/');
    await page.locator('.VPNavBarSearch button').first().click();
    await page.getByRole('searchbox').fill('2005099');
    await page.locator('.VPLocalSearchBox .no-results').waitFor();
    expect(await page.locator('.VPLocalSearchBox .result').count()).toBe(0);
    await page.close();
  });

  it('leads from a page to the same page in Chinese', async () => {
    const page = await open('/api/@x/bulk/redis');
    await page.locator('.VPNavBarTranslations button').hover();
    await page.getByRole('link', { name: '简体中文' }).click();
    await page.waitForURL('**/zh-CN/api/@x/bulk/redis');
    await page.getByText('本页目前只有英文版').waitFor();
    await page.close();
  });

  it.each(
    ['/', '/zh-CN/', '/guides/errors-and-retries', '/errors/feishu', '/api/@x/bulk', '/mocks/mocks/'].flatMap(
      (path) => [
        { path, colorScheme: 'light', width: 1280 } as const,
        { path, colorScheme: 'dark', width: 390 } as const,
      ],
    ),
  )(
    '$path, $colorScheme, $width wide: nothing runs out of the page, and axe finds nothing serious',
    async ({ path, colorScheme, width }) => {
      const page = await open(path, { colorScheme, viewport: { width, height: 900 } });
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      await page.evaluate(axe.source);
      const violations: { id: string; impact: string; nodes: { html: string }[] }[] = await page.evaluate(
        'axe.run().then(({ violations }) => violations)',
      );
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    },
  );
});
