import { type BulkQueueOptions, namesOf, openQueue } from './bulk-queue.ts';

/**
 * Removes all that Redis holds of a run, whether it has ended or not. Its producer, workers and reader must have stopped.
 *
 * @throws TypeError naming the option that is wrong
 */
export async function removeBulk(options: BulkQueueOptions): Promise<void> {
  const names = namesOf('removeBulk', options);
  const queue = openQueue(names);
  try {
    await queue.obliterate({ force: true });
    await names.connection.del(names.head, names.position, names.read);
  } finally {
    await queue.close();
  }
}
