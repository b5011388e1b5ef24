import { describe, expect, it } from 'vitest';
import { completeEvidence, contract } from '../../test/support/samples.ts';
import { checkGaps } from '../check/check-gaps.ts';
import { buildMatrix } from '../matrix/build-matrix.ts';
import { loadContract } from '../vendors/load-contract.ts';
import { vendorIds } from '../vendors/vendor.ts';
import { describeVerdict } from './describe-verdict.ts';
import { drawMatrix } from './draw-matrix.ts';

const common = { vendor: 'wps', operation: 'get', test: 'a' } as const;

describe('the matrix', () => {
  it('has a column for each kind of evidence', () => {
    const rows = buildMatrix(
      contract,
      [
        ...completeEvidence,
        { ...common, column: 'vector', label: 'inferred' },
        { ...common, column: 'vector', label: 'documented' },
        { ...common, column: 'sdk' },
        { ...common, column: 'community' },
      ],
      [{ vendor: 'wps', operation: 'get', date: '2026-11-21' }],
    );
    const lines = drawMatrix(rows)
      .split('\n')
      .map((line) => line.trim().split(/ {2,}/));
    expect(lines[0]).toEqual(['WPS 365']);
    expect(lines[4]).toEqual(['get', 'yes', 'documented', 'yes', 'yes', 'yes', 'yes', '1/1', '1/1', '2026-11-21']);
    expect(lines[5]).toEqual(['current', 'yes', '-', 'yes', 'yes', '-', '-', '0/0', '0/0', '-']);
  });

  it('fits 120 columns, whatever is in it', async () => {
    for (const id of vendorIds) {
      const whole = await loadContract(id);
      const names = Object.keys(whole.operations);
      const evidence = names.map(
        (operation) => ({ vendor: id, operation, test: 'a', column: 'vector', label: 'documented' }) as const,
      );
      const live = names.map((operation) => ({ vendor: id, operation, date: '2026-11-21' }));
      const lines = drawMatrix(buildMatrix(whole, evidence, live)).split('\n');
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    }
  });
});

it('the verdict names every gap, those of one operation and column in one line', () => {
  const text = describeVerdict(checkGaps(buildMatrix(contract, [], []), []));
  expect(text).toContain('  wps.get, negative-mock: userNotFound\n');
  expect(text).toContain('  wps.current, wire-client\n');
  expect(text.split('\n').at(-1)).toBe(
    '8 missing, 0 waived in tools/evidence-matrix/waivers.json, 0 waived that may not be, 0 waived for nothing',
  );
});

it('the verdict names the waivers that may not be, apart from those for nothing', () => {
  const place = { vendor: 'feishu', operation: 'create', column: 'negative-mock', refusal: 'titleTaken' } as const;
  const text = describeVerdict({ unexplained: [], waived: [], forbidden: [place], unused: [] });
  expect(text).toMatch(/^Waived, although the vendor prints it on the page of the operation\./);
  expect(text).toContain('  feishu.create, negative-mock: titleTaken\n');
  expect(text).toContain('1 waived that may not be, 0 waived for nothing');
});
