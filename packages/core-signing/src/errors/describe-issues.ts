import type { Issue } from './failure.ts';

const shownIssues = 3;

/** The first faults in one line: `user_list[0].end_time: must be in the future; and 2 more`. */
export function describeIssues(issues: readonly Issue[]): string {
  const shown = issues
    .slice(0, shownIssues)
    .map(({ path, message }) => (path === '' ? message : `${path}: ${message}`));
  const more = issues.length - shown.length;
  return shown.join('; ') + (more > 0 ? `; and ${more} more` : '');
}
