import { launchChromium } from '@x/test-kit/chromium';

/** What the page of a mock shows in a browser: text, attributes and all. */
export interface ShownPage {
  /** The list, the details of requests, faults, clock and limits, fidelity. */
  readonly masked: string;
  /** The state, which holds what the mock gave out. */
  readonly state: string;
}

const MOST_REQUESTS = 150;

/** Opens the page in a browser, and reads each of its views and the details of the latest requests. */
export async function readPage(url: string): Promise<ShownPage> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${url}/_mock/ui/`);
    const firstRow = page.locator('#request-rows tr .opener').first();
    await firstRow.waitFor();
    let masked = await page.content();
    await firstRow.click();
    const details = page.locator('#drawer-body');
    const older = page.getByRole('button', { name: 'Older request' });
    let shown = '';
    for (let count = 0; count < MOST_REQUESTS; count += 1) {
      await details.locator(':scope > *').first().waitFor();
      const html = await details.innerHTML();
      if (html === shown && (await older.isDisabled())) break;
      shown = html;
      masked += html;
      if (await older.isDisabled()) break;
      await older.click();
    }
    await page.keyboard.press('Escape');
    for (const name of ['Faults', 'Clock and limits', 'Fidelity']) {
      await page.getByRole('tab', { name }).click();
      masked += await page.content();
    }
    await page.getByRole('tab', { name: 'State' }).click();
    await page.getByLabel('Search the state').waitFor();
    return { masked, state: await page.locator('main').innerHTML() };
  } finally {
    await browser.close();
  }
}
