import { expect, it } from 'vitest';
import basics from '../../test/fixtures/basics.json' with { type: 'json' };
import { type OperationName, operations } from './operations.ts';

/** The windows that a page means with `1000 次/分钟、50 次/秒`: so many times a minute, and so many a second. */
function windowsOf(rate: string, evidence: string) {
  return rate.split('、').map((part) => {
    const [, limit, unit] = /^(\d+) 次\/(分钟|秒)$/.exec(part) ?? [];
    return { limit: Number(limit), windowMs: unit === '秒' ? 1000 : 60_000, evidence };
  });
}

it.each(basics)('$operation has the scope and the rate of its page', ({ operation: name, ...page }) => {
  const operation = Object.values(operations).find((candidate) => candidate.name === name);
  expect(operation).toMatchObject({ vendor: 'feishu', token: 'tenant', doc: page.source, evidence: page.label });
  expect(operation?.scopes).toStrictEqual([page.scope]);
  expect(operation?.rateLimits).toStrictEqual(windowsOf(page.rate, page.rateLabel));
});

it('every operation that needs a token has such a page', () => {
  const named = Object.values(operations).filter(({ token }) => token !== 'none');
  expect(basics.map(({ operation }) => operation)).toStrictEqual(named.map(({ name }) => name));
});

it('what may be sent twice is said of every operation, with its label', () => {
  const said = Object.values(operations).map(({ name, idempotent: { value, evidence } }) => [name, value, evidence]);
  expect(said).toStrictEqual([
    ['list', true, 'documented'],
    ['create', false, 'inferred'],
    ['patch', true, 'inferred'],
    ['delete', false, 'inferred'],
    ['batchOpen', true, 'inferred'],
    ['batchClose', true, 'inferred'],
    ['tenantAccessToken', true, 'documented'],
  ] satisfies [OperationName, boolean, string][]);
});
