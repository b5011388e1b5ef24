import type { ApiError } from '@x/wps-users';
import type { BatchOutcome } from '../work/disable-in-batches.ts';
import type { Grid } from './grid.ts';

/** What became of the users of a vendor that answers for a whole batch at once. */
export function disabledGrids(title: string, batches: readonly BatchOutcome<ApiError>[]): readonly Grid[] {
  return [outcomesGrid(batches), batchesGrid(title, batches)];
}

function outcomesGrid(batches: readonly BatchOutcome<ApiError>[]): Grid {
  const refused = batches.flatMap((batch) => batch.refused);
  const reasons = [...new Set(refused.map(({ error }) => reasonOf(error)))];
  return {
    title: 'Outcomes by result',
    head: ['result', 'users', 'which'],
    rows: [
      ['disabled', sum(batches, ({ done }) => done.length), ''],
      ...reasons.map((reason) => {
        const ids = refused.filter(({ error }) => reasonOf(error) === reason).map(({ id }) => id);
        return [reason, ids.length, listed(ids)];
      }),
      ['all users', sum(batches, ({ users }) => users), ''],
    ],
  };
}

const MAX_LISTED = 10;

/** A file of another company has nothing but unknown ids: the report counts them and names the first. */
function listed(ids: readonly string[]): string {
  const more = ids.length - MAX_LISTED;
  return [...ids.slice(0, MAX_LISTED), ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}

function batchesGrid(title: string, batches: readonly BatchOutcome<ApiError>[]): Grid {
  return {
    title: 'Batch by batch',
    note:
      'The mock refuses a whole batch because of one bad id, and disables nobody in it; what becomes of the others is ' +
      `on no page of ${title} (label: inferred). So a refused batch is sent again in halves, until each bad id stands ` +
      'alone.',
    head: ['batch', 'users', 'calls', 'disabled', 'refused'],
    rows: batches.map(({ users, calls, done, refused }, index) => [
      index + 1,
      users,
      calls,
      done.length,
      refused.length,
    ]),
  };
}

function reasonOf(error: ApiError): string {
  return error.kind === 'vendor' ? `${error.reason} (${error.code})` : error.kind;
}

function sum<Item>(items: readonly Item[], numberOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}
