import { bulkResults } from '@x/bulk/bullmq';
import { openRun } from './run.ts';

/* Takes the results as they come, one for each line of the list, and ends with the last one. */
const { run, close } = openRun();
const results = bulkResults(run);
for await (const { ordinal, id, outcome, result } of results) {
  if (outcome !== 'succeeded') console.log(`line ${ordinal + 1}: ${id} was ${outcome}: ${result ?? 'no answer'}`);
}
const { counts } = await results.summary;
console.log(`in all ${counts.succeeded} disabled, ${counts.refused} refused, ${counts.failed} failed`);
await close();
