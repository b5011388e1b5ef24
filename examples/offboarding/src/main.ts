import { readFile } from 'node:fs/promises';
import { createClients, missingFrom } from './clients.ts';
import { demonstrate } from './demo.ts';
import type { Person } from './person.ts';
import { run } from './run.ts';

const [peopleFile, progressFile = 'offboarding.json'] = process.argv.slice(2);
const readPeople = async (file: string | URL): Promise<readonly Person[]> => JSON.parse(await readFile(file, 'utf8'));
const tell = (text: string): void => void process.stdout.write(text);

if (peopleFile === undefined) {
  tell('Without a list of people this runs on mock servers.\n\n');
  await demonstrate(await readPeople(new URL('../people.json', import.meta.url)), tell);
} else if (missingFrom(process.env).length > 0) {
  process.stderr.write(`Set ${missingFrom(process.env).join(', ')}.\n`);
  process.exitCode = 2;
} else {
  const clients = createClients(process.env);
  const left = await run(clients, await readPeople(peopleFile), progressFile, tell);
  await clients.close();
  process.exitCode = left === 0 ? 0 : 1;
}
