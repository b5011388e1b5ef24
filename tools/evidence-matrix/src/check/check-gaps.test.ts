import { describe, expect, it } from 'vitest';
import { completeEvidence, contract } from '../../test/support/samples.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { buildMatrix } from '../matrix/build-matrix.ts';
import type { VendorContract } from '../vendors/vendor.ts';
import { checkGaps, isGood } from './check-gaps.ts';
import { type Gap, gapsOf } from './gap.ts';
import { parseWaivers } from './waiver.ts';

const place = (gap: Gap) => [gap.operation, gap.column, gap.refusal].filter((part) => part !== undefined).join(' ');
const rowsWith = (evidence: readonly Evidence[]) => buildMatrix(contract, evidence, []);
const gapsWith = (evidence: readonly Evidence[]) => gapsOf(rowsWith(evidence));
const reason = 'The vendor says nowhere what leads to it.';

/** The contract with `userNotFound` read elsewhere. */
function withSource(source: string): VendorContract {
  const { userNotFound, ...errors } = contract.errors;
  if (userNotFound === undefined) throw new Error('the contract has changed');
  return { ...contract, errors: { ...errors, userNotFound: { ...userNotFound, source } } };
}

describe('gaps', () => {
  it('are none when all is there', () => {
    expect(gapsWith(completeEvidence)).toStrictEqual([]);
  });

  it('are all when nothing is there', () => {
    expect(gapsWith([]).map(place)).toStrictEqual([
      'get documented',
      'get wire-client',
      'get wire-mock',
      'get negative-client userNotFound',
      'get negative-mock userNotFound',
      'current documented',
      'current wire-client',
      'current wire-mock',
    ]);
  });

  it.each(completeEvidence.map((dropped) => ({ dropped, what: JSON.stringify(dropped) })))(
    'there is one without $what',
    ({ dropped }) => {
      const [gap, ...others] = gapsWith(completeEvidence.filter((one) => one !== dropped));
      expect(others).toStrictEqual([]);
      expect(gap).toMatchObject({ vendor: 'wps', operation: dropped.operation });
      expect(gap?.column).toBe('side' in dropped ? `${dropped.column}-${dropped.side}` : dropped.column);
      expect(gap?.refusal).toBe('refusal' in dropped ? dropped.refusal : undefined);
    },
  );

  it('are not closed by evidence of another operation, of another vendor or of a reason that the tables do not list', () => {
    const [first, ...rest] = completeEvidence;
    if (first === undefined) throw new Error('there is no evidence');
    expect(gapsWith([...rest, { ...first, operation: 'current' }])).toHaveLength(1);
    expect(gapsWith([...rest, { ...first, vendor: 'feishu' }])).toHaveLength(1);
    const [row] = buildMatrix(
      contract,
      [{ ...first, column: 'negative', side: 'mock', refusal: 'invalidParameter' }],
      [],
    );
    expect(row?.negative.mock.size).toBe(0);
  });

  it('need no page’s example where the contract says that no page was found', () => {
    const { get, current } = contract.operations;
    if (get === undefined || current === undefined) throw new Error('the contract has changed');
    const observed = { ...contract, operations: { get: { ...get, evidence: 'observed' as const }, current } };
    expect(gapsOf(buildMatrix(observed, [], [])).map(place)).not.toContain('get documented');
  });
});

describe('a waiver', () => {
  const evidence = completeEvidence.filter(({ column }) => column !== 'negative');

  it('explains the gaps that it names, and no others', () => {
    const waivers = parseWaivers([
      { vendor: 'wps', operations: ['get'], column: 'negative-mock', refusals: ['userNotFound'], reason },
    ]);
    const { unexplained, waived, unused } = checkGaps(rowsWith(evidence), waivers);
    expect(waived.map(place)).toStrictEqual(['get negative-mock userNotFound']);
    expect(unexplained.map(place)).toStrictEqual(['get negative-client userNotFound']);
    expect(unused).toStrictEqual([]);
  });

  it('may be for what a table of the vendor says of no operation, since the operation is inferred', () => {
    const waivers = parseWaivers([
      { vendor: 'wps', operations: ['get'], column: 'negative-client', refusals: ['userNotFound'], reason },
      { vendor: 'wps', operations: ['get'], column: 'negative-mock', refusals: ['userNotFound'], reason },
    ]);
    const verdict = checkGaps(rowsWith(evidence), waivers);
    expect(verdict.forbidden).toStrictEqual([]);
    expect(isGood(verdict)).toBe(true);
  });

  it.each(['negative-client', 'negative-mock'] as const)(
    'may not be for what stands on the page of the operation, and excuses nothing: %s',
    (column) => {
      const waivers = parseWaivers([
        { vendor: 'wps', operations: ['get'], column, refusals: ['userNotFound'], reason },
      ]);
      for (const source of [contract.operations['get']?.doc ?? '', 'the pages of the operations']) {
        const printed = withSource(source);
        const without = checkGaps(buildMatrix(printed, evidence, []), waivers);
        expect(without.forbidden.map(place)).toStrictEqual([`get ${column} userNotFound`]);
        expect(without.unexplained.map(place)).toContain(`get ${column} userNotFound`);
        expect(without.waived).toStrictEqual([]);
        expect(isGood(without)).toBe(false);

        const complete = checkGaps(buildMatrix(printed, completeEvidence, []), waivers);
        expect(complete.unexplained).toStrictEqual([]);
        expect(complete.forbidden.map(place)).toStrictEqual([`get ${column} userNotFound`]);
        expect(isGood(complete)).toBe(false);
      }
    },
  );

  it.each([
    { what: 'the evidence is there', operations: ['get'], refusals: ['userNotFound'], given: completeEvidence },
    { what: 'there is no such operation', operations: ['gets'], refusals: ['userNotFound'], given: evidence },
    { what: 'it is another reason that is missing', operations: ['get'], refusals: ['userDeleted'], given: evidence },
    { what: 'the reason is not listed', operations: ['current'], refusals: ['userNotFound'], given: evidence },
  ])('is for nothing when $what', ({ operations, refusals, given }) => {
    const waivers = parseWaivers([{ vendor: 'wps', operations, column: 'negative-mock', refusals, reason }]);
    expect(checkGaps(rowsWith(given), waivers).unused.map(place)).toStrictEqual([
      `${operations[0]} negative-mock ${refusals[0]}`,
    ]);
  });

  it.each([
    { vendor: 'wps', operations: ['get'], column: 'documented', reason: '' },
    { vendor: 'wps', operations: ['get'], column: 'documented' },
    { vendor: 'wps', operations: [], column: 'documented', reason },
    { vendor: 'wps', operations: ['get'], column: 'negative-mock', reason },
    { vendor: 'wps', operations: ['get'], column: 'sdk', reason },
  ])('says what it is for, and why: %j', (waiver) => {
    expect(() => parseWaivers([waiver])).toThrow();
  });
});
