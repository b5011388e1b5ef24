import { describe, expect, it } from 'vitest';
import { casesFor } from './cases-for.ts';
import type { ContractCase } from './contract-case.ts';
import { feishuCases } from './feishu-cases.ts';
import { fxiaokeCases } from './fxiaoke-cases.ts';
import { wpsCases } from './wps-cases.ts';

const run = async () => {};

const cases: readonly ContractCase<unknown>[] = [
  { name: 'page', parity: 'documented', run },
  { name: 'nobody knows', parity: 'unknown', run },
  { name: 'tried', parity: 'verified:2026-11-21', run },
  { name: 'harmful', parity: 'mock-only', run },
  // @ts-expect-error a case says what is known of its parity
  { name: 'unmarked', run },
  // @ts-expect-error a verified case says on which day
  { name: 'tried some day', parity: 'verified', run },
];

const names = (list: readonly ContractCase<unknown>[]) => list.map(({ name }) => name);

describe('casesFor', () => {
  it('sends every case to a mock', () => {
    expect(casesFor('mock', cases)).toEqual({ sent: cases, kept: [] });
  });

  it('keeps from a real vendor what is for the mock only', () => {
    const { sent, kept } = casesFor('live', cases);
    expect(names(kept)).toEqual(['harmful']);
    expect(names(sent)).toEqual(['page', 'nobody knows', 'tried', 'unmarked', 'tried some day']);
  });
});

it('no two cases of a vendor have the same name', () => {
  for (const ofVendor of [feishuCases, wpsCases, fxiaokeCases]) {
    expect(new Set(ofVendor.map(({ name }) => name)).size).toBe(ofVendor.length);
  }
});
