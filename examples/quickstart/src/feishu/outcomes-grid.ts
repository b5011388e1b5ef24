import type { Grid } from '../report/grid.ts';
import type { UserOutcome } from './user-outcome.ts';

const verdicts: readonly UserOutcome['verdict'][] = ['done', 'try again', 'rejected', 'batch refused'];

/** How many users each result was given to, on opening and on closing. */
export function outcomesGrid(
  statusTitle: string,
  opened: readonly UserOutcome[],
  closed: readonly UserOutcome[],
): Grid {
  return {
    title: `Outcomes by result, for the status ${statusTitle}`,
    note:
      'Feishu answers for each user, and splitResults says what to do next. A user of another tenant makes it refuse ' +
      'the whole batch, so companies never share one.',
    head: ['result', 'open', 'close', 'verdict'],
    rows: [
      ...verdicts.flatMap((verdict) => {
        const results = [...opened, ...closed].filter((outcome) => outcome.verdict === verdict);
        const names = [...new Set(results.map(({ result }) => result))];
        return names.map((name) => [name, count(opened, name), count(closed, name), verdict]);
      }),
      ['all users', opened.length, closed.length, ''],
    ],
  };
}

/** Some results only one of the two operations has. */
function count(outcomes: readonly UserOutcome[], wanted: string): number | '-' {
  const found = outcomes.filter(({ result }) => result === wanted).length;
  return found === 0 ? '-' : found;
}
