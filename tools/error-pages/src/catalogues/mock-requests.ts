import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language, VendorCatalogue } from './vendor-catalogue.ts';

/** A row of a mock's table of requests: which request the mock refuses with which codes. Cells are Markdown. */
export interface MockRequest {
  readonly answer: string;
  readonly request: string;
}

const mocksFolder = fileURLToPath(new URL('../../../../mocks', import.meta.url));

/** The rows of the page that the mock of a vendor has of its requests. */
export function mockRequests({ mock }: VendorCatalogue, language: Language): MockRequest[] {
  const name = language === 'en' ? 'requests.md' : `requests.${language}.md`;
  return requestsIn(readFileSync(join(mocksFolder, mock.folder, 'docs', name), 'utf8'));
}

export function requestsIn(page: string): MockRequest[] {
  return Array.from(page.matchAll(/^\| ([^|]*\d[^|]*) \| ([^|]+) \|.*\|$/gm), ([, answer = '', request = '']) => ({
    answer,
    // A link would lead to a heading of that page.
    request: request.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').trim(),
  }));
}

/** Those of them whose answer names the code. */
export function requestsFor(code: number, requests: readonly MockRequest[]): MockRequest[] {
  const named = new RegExp(`(?<![\\d-])${code}(?!\\d)`);
  return requests.filter(({ answer }) => named.test(answer));
}
