import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { produceBulk } from '@x/bulk/bullmq';
import { openRun } from './run.ts';

/* Puts the ids of a file, one a line, into the queue. Started again it goes on where it left off. */
const { run, close } = openRun();
const { lines, batches } = await produceBulk({ ...run, items: linesOf(process.argv[2] ?? 'leavers.txt') });
console.log(`${lines} users in ${batches} batches`);
await close();

/** A generator opens the file when the first line is asked for; readline by itself loses lines read before that. */
async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file) });
}
