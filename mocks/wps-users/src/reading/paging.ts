import { createHash } from 'node:crypto';
import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';

export type Page<Item> =
  | {
      readonly kind: 'page';
      readonly items: readonly Item[];
      /** Names the page after this one; undefined on the last page. */
      readonly nextToken: string | undefined;
    }
  | { readonly kind: 'refused'; readonly response: VendorResponse };

export interface PageRequest {
  readonly size: number;
  /** Undefined for the first page. */
  readonly token: string | undefined;
}

/**
 * Cuts a page out of a list. The token names the last item of the page before, so that what is added or taken out
 * between two pages neither repeats nor hides an item.
 *
 * @param all Every item that a page may have ended with.
 * @param wanted Which of them are listed.
 */
export function cutPage<Item extends { readonly id: string }>(
  all: readonly Item[],
  wanted: (item: Item) => boolean,
  { size, token }: PageRequest,
): Page<Item> {
  const start = token === undefined ? 0 : all.findIndex(({ id }) => tokenAfter(id) === token) + 1;
  if (token !== undefined && start === 0) {
    const diagnostics = 'page_token is none that this mock gave';
    return {
      kind: 'refused',
      response: fail('parameterValueInvalid', { inferredRules: ['wps.page-token'], diagnostics }),
    };
  }
  const rest = all.slice(start).filter(wanted);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  return { kind: 'page', items, nextToken: rest.length > size && last ? tokenAfter(last.id) : undefined };
}

/** Says nothing to the client, so that nobody builds one. */
function tokenAfter(id: string): string {
  return createHash('sha256').update(`page after ${id}`).digest('base64url');
}
