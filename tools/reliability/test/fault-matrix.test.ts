import { describe, expect, it } from 'vitest';
import type { Cell, Outcome } from '../src/fault-matrix/cells/cell.ts';
import { faultMatrixPart } from '../src/fault-matrix/fault-matrix-part.ts';
import { faultCases } from '../src/fault-matrix/faults/fault-cases.ts';
import { checkCell } from '../src/fault-matrix/measure/check-cell.ts';
import { subjects } from '../src/fault-matrix/subjects/subjects.ts';
import { compareCells } from '../src/fault-matrix/table/compare-cells.ts';

describe('fault-matrix', () => {
  it('finds what the committed table says', { timeout: 120_000 }, async () => {
    const { failures } = await faultMatrixPart.run({ scale: 'short', seed: 7, progress: () => undefined });
    expect(failures).toEqual([]);
  });

  it('turns red on a cell that is other than the committed one, or missing', () => {
    const committed = { hang: { 'wps.get': 'a', 'wps.list': 'b' } };
    const measured = { hang: { 'wps.get': 'x' } };
    expect(compareCells(committed, measured, false)).toEqual([
      { fault: 'hang', operation: 'wps.get', committed: 'a', measured: 'x' },
    ]);
    expect(compareCells(committed, measured, true)).toHaveLength(2);
    expect(compareCells({}, measured, false)).toHaveLength(1);
  });

  it.each<[string, Partial<Outcome>, string]>([
    ['carried out twice', { attempts: 2, carriedOut: 2 }, 'carried out 2 times'],
    ['sent again after a reset', { attempts: 2, carriedOut: 1 }, 'sent 2 times'],
    ['without an end', { time: 'never ended' }, 'had not ended'],
    ['said not to be carried out', { carriedOut: 1, certainty: 'not carried out' }, 'and it was'],
    ['said not to be sent', { certainty: 'sent: no' }, 'nothing was sent'],
  ])('turns red on a write %s', (_name, change, problem) => {
    const subject = subjects.find(({ operation }) => operation === 'feishu.create');
    const fault = faultCases.find(({ name }) => name === 'reset');
    if (subject === undefined || fault === undefined) throw new Error('there is no such cell');
    const outcome: Outcome = {
      ending: 'transport connection',
      certainty: 'sent: unknown',
      attempts: 1,
      carriedOut: 0,
      time: 'at once',
    };
    const cell: Cell = { lasting: { ...outcome, ...change }, once: undefined };
    expect(checkCell(subject, fault, { ...cell, lasting: outcome })).toEqual([]);
    expect(checkCell(subject, fault, cell).join()).toContain(problem);
  });
});
