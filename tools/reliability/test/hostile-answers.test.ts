import { expect, it } from 'vitest';
import { documentedOperations } from '../src/documented/documented-operations.ts';
import type { AnswerCase } from '../src/hostile-answers/answers/answer-case.ts';
import { catalogueCodes } from '../src/hostile-answers/catalogue-codes.ts';
import { hostileAnswersPart } from '../src/hostile-answers/hostile-answers-part.ts';
import { createOracle } from '../src/hostile-answers/oracle/expected-end.ts';
import { endOfError } from '../src/hostile-answers/run/end-of-call.ts';
import { makeClients } from '../src/hostile-answers/run/make-clients.ts';
import { compareEnds, runCase } from '../src/hostile-answers/run/run-case.ts';

const operations = documentedOperations.feishu;
const [list] = operations;
if (list === undefined) throw new Error('Feishu has no operations');

const good: AnswerCase = {
  operation: list,
  what: 'good',
  way: 'fetch',
  status: 200,
  headers: [],
  body: Buffer.from(JSON.stringify(list.answers[0])),
  chunkBytes: 4096,
  ending: { type: 'complete' },
  interim: [],
  maxAttempts: 1,
  maxResponseBytes: 1_048_576,
};
const expectedEnd = createOracle(catalogueCodes.feishu);

it('whatever is answered, a call ends as it must', { timeout: 600_000 }, async () => {
  const outcome = await hostileAnswersPart.run({ scale: 'short', seed: 20_261_121, progress: () => {} });
  expect(outcome.failures).toStrictEqual([]);
});

it('a good answer is found to end in its value', async () => {
  expect(compareEnds(good, expectedEnd(good), await runCase(good, operations))).toStrictEqual([]);
});

it('a client that reads another answer than came is found', async () => {
  const end = await runCase({ ...good, body: Buffer.from('{"code":1,"msg":"no"}') }, operations, makeClients);
  expect(compareEnds(good, expectedEnd(good), end)).toStrictEqual([
    'list, good, complete, over fetch: ended in vendor: unlisted, not value',
  ]);
});

it('an error that is none of the five kinds is no end of any call', () => {
  const end = endOfError(new TypeError('x is not a function'));
  expect(compareEnds(good, expectedEnd(good), end)).toHaveLength(1);
});
