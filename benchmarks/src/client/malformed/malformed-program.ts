import { isApiError } from '@x/core-signing';
import { madeUpUsers } from '../made-up-call.ts';
import { isPeerName, peers } from '../peers/index.ts';
import { malformedAnswers } from './malformed-answers.ts';

/* A program: sends one peer to every malformed answer, and prints as JSON what each came to. */
const [, , name, serverURL] = process.argv;
if (!isPeerName(name)) throw new Error(`There is no peer "${name}".`);
const peer = await peers[name]();
const outcomes: Record<string, string> = {};
for (const answer of malformedAnswers) {
  const call = peer.connect(`${serverURL}/${answer.name}`, madeUpUsers(1));
  outcomes[answer.name] = await call().then(() => 'let through', describe);
}
process.stdout.write(`${JSON.stringify(outcomes)}\n`);
// What the peers keep open is no reason to stay.
process.exit();

function describe(error: unknown): string {
  if (isApiError(error)) return `kind ${error.kind}`;
  return error instanceof Error ? error.name : String(error);
}
