import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { usageFailure } from './exit-code.ts';
import type { RunValues } from './options/run-values.ts';

/** Refuses what would end in a lost file, or in a run that nobody meant. */
export async function checkFiles({ users, journal, results, resume }: RunValues): Promise<void> {
  if (resume === true && journal === undefined) throw usageFailure('--resume needs --journal: the file to go on from.');
  if (results !== '-' && (await isSame(results, users))) {
    throw usageFailure(`--results would write over the users: ${results}`);
  }
  if (journal === undefined) return;
  if (await isSame(journal, users)) throw usageFailure(`--journal and --users are one file: ${journal}`);
  if (results !== '-' && (await isSame(results, journal))) {
    throw usageFailure(`--results would write over the journal: ${results}`);
  }
  const size = (await stat(journal).catch(() => undefined))?.size ?? 0;
  if (size === 0 || resume === true) return;
  throw usageFailure(
    `The journal ${journal} exists. Add --resume to go on with its job, or name another file to begin a new one.`,
  );
}

async function isSame(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [first, second] = await Promise.all([one, other].map((file) => stat(file).catch(() => undefined)));
  if (first === undefined || second === undefined || !first.isFile()) return false;
  return first.dev === second.dev && first.ino === second.ino;
}
