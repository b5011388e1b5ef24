import { expect, it } from 'vitest';
import { catalogue, fetchToken, greetInferred, greetMany, greetOnce } from '../../test/support/operations.ts';
import type { ErrorEntry } from '../contract/error-entry.ts';
import type { Operation } from '../contract/operation.ts';
import { mayHaveExecuted } from './may-have-executed.ts';

const never: ErrorEntry = catalogue.rateLimited;
const always: ErrorEntry = catalogue.busy;
const listed: ErrorEntry = catalogue.partlyBusy;
const listedForAny: ErrorEntry = { ...never, mayHaveExecuted: ['greetMany'] };
const elsewhere: Operation = { ...greetOnce, name: 'greetElsewhere' };
const manyRead: Operation = { ...fetchToken, name: 'greetMany' };

it.each<[name: string, entry: ErrorEntry | undefined, operation: Operation, expected: boolean]>([
  ['an entry that says no', never, greetOnce, false],
  ['an entry that says yes', always, greetOnce, true],
  ['an entry that says yes, of a repeatable write', always, greetInferred, true],
  ['an entry that says yes, of a call that changes nothing', always, fetchToken, false],
  ['a list that has the operation', listed, greetMany, true],
  ['a list that has another operation of the entry only', listed, greetOnce, false],
  ['a list that has the operation, which changes nothing', listed, manyRead, false],
  ['an operation that the code was not expected with', listed, elsewhere, true],
  ['a list that has another operation, of a code that any can answer', listedForAny, elsewhere, false],
  ['a list that has the operation, of a code that any can answer', listedForAny, greetMany, true],
  ['no entry', undefined, greetOnce, true],
  ['no entry, of a call that changes nothing', undefined, fetchToken, false],
])('%s', (_name, entry, operation, expected) => {
  expect(mayHaveExecuted(entry, operation)).toBe(expected);
});
