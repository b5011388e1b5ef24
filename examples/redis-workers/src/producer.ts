import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { produceBulk } from '@x/bulk/bullmq';
import { openRun } from './run.ts';

/* Puts the ids of a file, one a line, into the queue. Started again it goes on where it left off. */
const { run, close } = openRun();
const items = createInterface({ input: createReadStream(process.argv[2] ?? 'leavers.txt') });
const { lines, batches } = await produceBulk({ ...run, items });
console.log(`${lines} users in ${batches} batches`);
await close();
