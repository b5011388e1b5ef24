import type { WpsSeed } from '@x/wps-users-mock';
import { type SampleUser, toCsvLines } from './sample-user.ts';

/** Written with semicolons, as spreadsheets do under some regional settings. */
const brokenLine = 'mock-user-0200;home;';

/** Every user of the company but the super administrators, two that nobody knows, and a line that cannot be read. */
export function wpsSample(seed: WpsSeed): readonly string[] {
  const users = seed.users.filter(({ role, deleted }) => role !== 'super-admin' && !deleted).map(toSample);
  const [deleted] = seed.users.filter((user) => user.deleted);
  const lines = toCsvLines(
    users
      .toSpliced(17, 0, unknownUser('mock-user-9001'))
      .toSpliced(112, 0, ...(deleted === undefined ? [] : [{ ...toSample(deleted), note: 'deleted' }]))
      .toSpliced(130, 0, unknownUser('mock-user-9002')),
  );
  return lines.toSpliced(57, 0, brokenLine);
}

function toSample({ id, status }: WpsSeed['users'][number]): SampleUser {
  const notes = { active: '', notactive: 'has never logged in', disabled: 'disabled already' };
  return { user_id: id, company: 'home', note: notes[status] };
}

function unknownUser(user_id: string): SampleUser {
  return { user_id, company: 'home', note: 'unknown at WPS 365' };
}
