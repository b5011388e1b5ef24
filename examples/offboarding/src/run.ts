import type { Clients } from './clients.ts';
import { describeStep } from './describe-step.ts';
import { offboard } from './offboard.ts';
import type { Person } from './person.ts';
import { readProgress, writeProgress } from './progress.ts';

/** Offboards everybody on the list, tells how it goes, and gives how many steps are left. */
export async function run(
  clients: Clients,
  people: readonly Person[],
  progressFile: string,
  tell: (text: string) => void,
): Promise<number> {
  const progress = await readProgress(progressFile);
  let left = 0;
  for (const person of people) {
    tell(`${person.name} (${person.employeeNumber})\n`);
    for await (const report of offboard(clients, person, progress, () => writeProgress(progressFile, progress))) {
      tell(describeStep(report));
      if (report.state !== 'done') left += 1;
    }
  }
  tell(
    left === 0 ? 'Everything is done.\n' : `${left === 1 ? 'One step is' : `${left} steps are`} left: run it again.\n`,
  );
  return left;
}
