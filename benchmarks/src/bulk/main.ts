import { describeMachine } from '../describe-machine.ts';
import type { Figure } from './figure.ts';

/** What can be asked for, and what is printed above its table. */
const figures: Readonly<Record<string, { readonly title: string; measure(): Promise<Figure> }>> = {
  limit: {
    title:
      'At the documented limit: 1000 calls a minute and 50 a second, both windows a twentieth as long on both sides',
    measure: async () => (await import('./limit/measure-limit.ts')).measureLimit(),
  },
  memory: {
    title: '1,000,000 users: heapUsed after gc() and RSS',
    measure: async () => (await import('./memory/measure-memory.ts')).measureMemory(),
  },
  faults: {
    title: '100,000 users, a fifth of the calls meeting a fault',
    measure: async () => (await import('./faults/measure-faults.ts')).measureFaults(),
  },
  kill: {
    title: '100,000 users, the process killed with SIGKILL at 20 random moments',
    measure: async () => (await import('./kill/measure-kill.ts')).measureKill(),
  },
  machines: {
    title:
      'Four processes that share one budget and one token on Redis, both windows a twentieth as long on both sides',
    measure: async () => (await import('./machines/measure-machines.ts')).measureMachines(),
  },
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(figures, name));
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(', ')}. Give some of: ${Object.keys(figures).join(', ')}; or nothing, for all.`,
  );
  process.exit(2);
}

console.log(describeMachine());
for (const [name, { title, measure }] of Object.entries(figures)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${title}`);
  const { table, problems } = await measure();
  console.log(table);
  for (const problem of problems) console.error(`NOT MET: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
