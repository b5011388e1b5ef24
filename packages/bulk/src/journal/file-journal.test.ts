import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import type { UserResult } from '../job/user-result.ts';
import { createFileJournal } from './file-journal.ts';
import type { JobIdentity, JournalState } from './journal.ts';
import { readJournal } from './read-journal.ts';

const job: JobIdentity = { operation: 'feishu.batchClose', target: '7101 open_id', jobId: 'november' };
const header =
  '{"journal":"@x/bulk","version":1,"operation":"feishu.batchClose","target":"7101 open_id","jobId":"november"}\n';

const result = (ordinal: number, id: string): UserResult => ({ ordinal, id, outcome: 'succeeded', attempts: 1 });

async function journalFile(text?: string): Promise<string> {
  const path = join(await temporaryFolder(), 'journal.ndjson');
  if (text !== undefined) await writeFile(path, text);
  return path;
}

/** What the next run finds. */
async function stateOf(path: string): Promise<JournalState> {
  const journal = createFileJournal({ path });
  const state = await journal.open(job);
  await journal.close();
  return state;
}

/** Opens and closes; what the file holds afterwards. */
async function reopen(path: string): Promise<string> {
  const journal = createFileJournal({ path });
  await journal.open(job);
  await journal.close();
  return readFile(path, 'utf8');
}

describe('a journal file', () => {
  it('says whose it is, and holds one line for each batch that starts and one for its results', async () => {
    const path = await journalFile();
    const journal = createFileJournal({ path });
    const state = await journal.open(job);
    expect(state.lineCount).toBe(0);
    await journal.started([
      { ordinal: 0, id: 'ou_1' },
      { ordinal: 1, id: 'ou_2' },
    ]);
    expect(await readFile(path, 'utf8')).toBe(`${header}{"started":[[0,"ou_1"],[1,"ou_2"]]}\n`);
    await journal.settled([result(0, 'ou_1')]);
    await journal.close();
    expect(await readFile(path, 'utf8')).toBe(
      `${header}{"started":[[0,"ou_1"],[1,"ou_2"]]}\n` +
        '{"settled":[{"ordinal":0,"id":"ou_1","outcome":"succeeded","attempts":1}]}\n',
    );
  });

  it('is read back: what is settled, what was started, what is new', async () => {
    const path = await journalFile();
    const first = createFileJournal({ path });
    await first.open(job);
    const lines = Array.from({ length: 5_000 }, (_, ordinal) => ({ ordinal, id: `用户-${ordinal}` }));
    await Promise.all([
      first.started(lines.slice(0, 4_000)),
      first.settled(lines.slice(0, 3_000).map((line) => result(line.ordinal, line.id))),
    ]);
    await first.close();
    const state = await stateOf(path);
    const count = (wanted: string) => lines.filter((line) => state.stateOf(line) === wanted).length;
    expect([count('settled'), count('started'), count('new')]).toEqual([3_000, 1_000, 1_000]);
    expect(state.counts.succeeded).toBe(3_000);
    expect(state.lineCount).toBe(4_000);
    expect(() => state.stateOf({ ordinal: 7, id: 'another' })).toThrow('line 8 has another id now');
    const read: number[] = [];
    for await (const { ordinal } of readJournal(path)) read.push(ordinal);
    expect(read).toEqual(lines.slice(0, 3_000).map(({ ordinal }) => ordinal));
  });

  it('knows lines that were returned as new', async () => {
    const path = await journalFile();
    const journal = createFileJournal({ path });
    await journal.open(job);
    const lines = [
      { ordinal: 0, id: 'a' },
      { ordinal: 1, id: 'b' },
    ];
    await journal.started(lines);
    await journal.returned(lines.slice(1));
    await journal.close();
    expect(await readFile(path, 'utf8')).toBe(
      `${header}{"started":[[0,"a"],[1,"b"]]}\n{"settled":[],"returned":[[1,"b"]]}\n`,
    );
    const state = await stateOf(path);
    expect(lines.map((line) => state.stateOf(line))).toEqual(['started', 'new']);
  });

  it.each(['never', 'on-close', { everyMs: 1 }] as const)('takes sync: %j', async (sync) => {
    const path = await journalFile();
    const journal = createFileJournal({ path, sync });
    await journal.open(job);
    await journal.started([{ ordinal: 0, id: 'a' }]);
    await journal.close();
    expect(await readFile(path, 'utf8')).toContain('[[0,"a"]]');
  });

  it('serves one run at a time', async () => {
    const journal = createFileJournal({ path: await journalFile() });
    await journal.open(job);
    await expect(journal.open(job)).rejects.toThrow('is open already');
    await journal.close();
    await journal.close();
    await expect(journal.settled([])).rejects.toThrow('not open');
  });
});

describe('a last line that was not written to its end', () => {
  const whole = `${header}{"started":[[0,"a"]]}\n`;

  it.each([
    ['half a line', '{"settled":[{"ordinal":0,"id":"a","outc'],
    ['a whole line without its end', '{"settled":[{"ordinal":0,"id":"a","outcome":"succeeded","attempts":1}]}'],
    ['a line that cannot be read', '{"settled":[{"ordinal":0,"id":"a","outc\n'],
    ['zeros, as a disk leaves them', '\0'.repeat(5_000)],
    ['half a character', '{"started":[[1,"\xe7'],
  ])('is cut off: %s', async (_name, torn) => {
    const path = await journalFile(whole);
    await appendFile(path, torn, 'latin1');
    expect(await reopen(path)).toBe(whole);
    const state = await stateOf(path);
    expect(state.stateOf({ ordinal: 0, id: 'a' })).toBe('started');
  });

  it('is cut off at every byte', async () => {
    const path = await journalFile();
    for (let length = 0; length < whole.length; length += 1) {
      await writeFile(path, whole.slice(0, length));
      expect(await reopen(path)).toBe(
        length < header.length ? header : whole.slice(0, length < whole.length ? header.length : length),
      );
    }
  });
});

describe('what is no journal of the job', () => {
  it.each([
    ['another operation', { ...job, operation: 'feishu.batchOpen' }],
    ['another target', { ...job, target: '7102 open_id' }],
    ['another jobId', { ...job, jobId: 'december' }],
  ])('of %s is refused, and both are named', async (_name, other) => {
    const path = await journalFile();
    const before = await reopen(path);
    const opening = createFileJournal({ path }).open(other);
    await expect(opening).rejects.toMatchObject({ name: 'JournalError', problem: 'other-job' });
    await expect(opening).rejects.toThrow('belongs to job "november" (feishu.batchClose on "7101 open_id")');
    await expect(opening).rejects.toThrow(`this run is job "${other.jobId}" (${other.operation} on "${other.target}")`);
    expect(await readFile(path, 'utf8')).toBe(before);
  });

  it.each([
    ['a list of users', 'id\nou_1\nou_2\n'],
    ['one line without an end', 'ou_1'],
    ['other JSON', '{"journal":"of mine"}\n'],
    ['a journal without its first line', '{"started":[[0,"a"]]}\n'],
  ])('%s is refused, and left as it is', async (_name, text) => {
    const path = await journalFile(text);
    await expect(createFileJournal({ path }).open(job)).rejects.toMatchObject({ problem: 'not-a-journal' });
    expect(await readFile(path, 'utf8')).toBe(text);
  });

  it('of another version of the format is refused', async () => {
    const path = await journalFile(header.replace('"version":1', '"version":2'));
    await expect(createFileJournal({ path }).open(job)).rejects.toMatchObject({ problem: 'other-version' });
  });

  it('that is damaged before its last line is refused by the number of the line', async () => {
    const path = await journalFile(`${header}{"started":[[0,"a"\n{"started":[[1,"b"]]}\n`);
    await expect(createFileJournal({ path }).open(job)).rejects.toMatchObject({
      problem: 'damaged',
      message: expect.stringContaining('line 2 cannot be read'),
    });
  });
});
