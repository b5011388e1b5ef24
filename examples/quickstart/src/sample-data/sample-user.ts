/** A line of a sample file. The note is for people who open the file; nothing reads it. */
export interface SampleUser {
  readonly user_id: string;
  readonly company: 'home' | 'partner';
  readonly note: string;
}

/** The lines of a CSV file. No value holds a comma or a quote, so none is quoted. */
export function toCsvLines(users: readonly SampleUser[]): readonly string[] {
  return ['user_id,company,note', ...users.map(({ user_id, company, note }) => `${user_id},${company},${note}`)];
}
