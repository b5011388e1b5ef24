import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language, VendorCatalogue } from './vendor-catalogue.ts';

/** A row of the table in a mock's README: which request the mock refuses with which codes. Cells are Markdown. */
export interface MockRequest {
  readonly answer: string;
  readonly request: string;
}

const mocksFolder = fileURLToPath(new URL('../../../../mocks', import.meta.url));

/** The rows in the README of a vendor's mock that a person wrote. */
export function mockRequests({ mock }: VendorCatalogue, language: Language): MockRequest[] {
  const name = language === 'en' ? 'README.md' : `README.${language}.md`;
  return requestsIn(readFileSync(join(mocksFolder, mock.folder, name), 'utf8'));
}

export function requestsIn(readme: string): MockRequest[] {
  const handwritten = readme.replace(/<!-- fidelity:start -->.*<!-- fidelity:end -->/s, '');
  return Array.from(
    handwritten.matchAll(/^\| ([^|]*\d[^|]*) \| ([^|]+) \|.*\|$/gm),
    ([, answer = '', request = '']) => ({
      answer,
      // A link would lead to a heading of the README.
      request: request.replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1').trim(),
    }),
  );
}

/** Those of them whose answer names the code. */
export function requestsFor(code: number, requests: readonly MockRequest[]): MockRequest[] {
  const named = new RegExp(`(?<![\\d-])${code}(?!\\d)`);
  return requests.filter(({ answer }) => named.test(answer));
}
