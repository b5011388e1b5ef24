import type { Schema } from '@x/core-signing';
import { type ListData, listData } from '../contract/list.ts';
import type { SystemStatus } from '../contract/system-status.ts';
import type { ListInput } from './list.ts';

/**
 * The statuses of a page and of all pages after it, each page fetched when its first status is asked for. Every loop
 * over the result starts from the beginning.
 */
export function listAllPages(
  input: ListInput,
  fetchPage: (input: ListInput, data: Schema<ListData>) => Promise<ListData>,
): AsyncIterable<SystemStatus> {
  return {
    async *[Symbol.asyncIterator]() {
      const followed = new Set<string>();
      for (let current = input; ; ) {
        const page = await fetchPage(
          current,
          followablePage((token) => token === current.page_token || followed.has(token)),
        );
        yield* page.items;
        if (!page.has_more || page.page_token === undefined) return;
        if (current.page_token !== undefined) followed.add(current.page_token);
        current = { ...input, page_token: page.page_token };
      }
    },
  };
}

/** A page with more to come has a token for the next, and one that does not lead back: else the loop has no end. */
function followablePage(isFollowed: (pageToken: string) => boolean): Schema<ListData> {
  return {
    '~standard': {
      version: 1,
      vendor: 'feishu-status',
      validate(value) {
        const result = listData['~standard'].validate(value);
        if (result instanceof Promise || result.issues !== undefined || !result.value.has_more) return result;
        const message = tokenProblem(result.value.page_token, isFollowed);
        return message === undefined ? result : { issues: [{ path: ['page_token'], message }] };
      },
    },
  };
}

function tokenProblem(pageToken: string | undefined, isFollowed: (pageToken: string) => boolean): string | undefined {
  if (pageToken === undefined) return 'is missing';
  if (pageToken === '') return 'must not be empty';
  return isFollowed(pageToken) ? 'leads back to a page that was read before' : undefined;
}
