/** The vendor's example status, which the mock's default seed has. */
export const statusId = '7101214603622940671';

const ID = /^ou_bench(\d{7})$/;

/** The open id of the user with that number. */
export function userId(index: number): string {
  return `ou_bench${String(index).padStart(7, '0')}`;
}

/** The number of the user with that open id; undefined when it is of nobody here. */
export function userIndex(id: string): number | undefined {
  const digits = ID.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

export function* userIds(howMany: number): Generator<string> {
  for (let index = 0; index < howMany; index += 1) yield userId(index);
}

export function batchesOf(ids: Iterable<string>, size: number): string[][] {
  const batches: string[][] = [];
  let batch: string[] = [];
  for (const id of ids) {
    if (batch.push(id) < size) continue;
    batches.push(batch);
    batch = [];
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** Users for the mock's state. Of a hundred, one has left, one is out of sight, and one does not let statuses come on. */
export function stateOfUsers(howMany: number) {
  return Array.from({ length: howMany }, (_, index) => ({
    id: userId(index),
    ...(index % 100 === 7 && { resigned: true }),
    ...(index % 100 === 8 && { visible: false }),
    ...(index % 100 === 9 && { syncOff: true }),
  }));
}

/** What the vendor says of a user of {@link stateOfUsers}. */
export function expectedWord(index: number): string {
  if (index % 100 === 7) return 'resign_user_id';
  if (index % 100 === 8) return 'invisible_user_id';
  return index % 100 === 9 ? 'success_user_close_syn' : 'success_show';
}
