import { once } from 'node:events';
import { createServer } from 'node:http';
import { launchChromium } from '@x/test-kit/chromium';
import type { Attempt } from './attempt.ts';
import { pageAttempts } from './in-page.ts';

export interface BrowserDoor {
  /** Of the mock. */
  readonly url: string;
  look(): Promise<string>;
}

/** Runs what a page of another origin tries in a real browser, and gives what came of each attempt. */
export async function browserAttempts({ url, look }: BrowserDoor): Promise<Attempt[]> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<!doctype html><title>another origin</title><body>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const browser = await launchChromium();
  const outcomes: Attempt[] = [];
  try {
    // Another port is the same site for a browser; another name is another site.
    for (const origin of [`http://127.0.0.1:${port}`, `http://localhost:${port}`]) {
      const page = await browser.newPage();
      await page.goto(origin);
      for (const { what, script } of pageAttempts) {
        const before = await look();
        const gotIn: unknown = await page.evaluate(`(async (url) => { ${script} })(${JSON.stringify(url)})`);
        const changed = (await look()) !== before;
        outcomes.push({
          what: `a page of ${origin === `http://127.0.0.1:${port}` ? 'another port' : 'another site'}, by ${what}`,
          expected: 'refused',
          run: async () => ({
            got: gotIn === true ? 'let in' : 'refused',
            wrong: changed ? 'something changed' : undefined,
          }),
        });
      }
      await page.close();
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return outcomes;
}
