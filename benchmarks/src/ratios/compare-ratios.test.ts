import { describe, expect, it } from 'vitest';
import { compareRatios, isTrouble } from './compare-ratios.ts';
import { describeAim, isMet, type Ratio } from './ratio.ts';

const higher = (value: number): Ratio => ({ value, better: 'higher' });
const lower = (value: number): Ratio => ({ value, better: 'lower' });

function verdictOf(committed: Ratio, now: Ratio) {
  return compareRatios({ 'client: a': committed }, { 'client: a': now }, 0.2, ['client'])[0]?.verdict;
}

describe('comparing with the committed ratios', () => {
  it('tells a fall from noise where more is better', () => {
    expect(verdictOf(higher(1), higher(0.81))).toBe('kept');
    expect(verdictOf(higher(1), higher(0.79))).toBe('fell');
    expect(verdictOf(higher(1), higher(1.3))).toBe('better');
  });

  it('tells a fall from noise where less is better', () => {
    expect(verdictOf(lower(1), lower(1.24))).toBe('kept');
    expect(verdictOf(lower(1), lower(1.26))).toBe('fell');
    expect(verdictOf(lower(1), lower(0.7))).toBe('better');
  });

  it('takes no number for a fall', () => {
    expect(verdictOf(higher(1), higher(Number.NaN))).toBe('fell');
  });

  it('says what is new and what is gone, and leaves out topics that were not measured', () => {
    const committed = { 'client: kept': higher(1), 'client: gone': higher(2), 'signing: other': higher(3) };
    const now = { 'client: kept': higher(1), 'client: new': higher(4) };
    const compared = compareRatios(committed, now, 0.2, ['client']);
    expect(compared.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['client: kept', 'kept'],
      ['client: gone', 'gone'],
      ['client: new', 'new'],
    ]);
    expect(compared.filter(isTrouble).map(({ name }) => name)).toEqual(['client: gone']);
  });

  it('gives the change as a share, negative when it got worse', () => {
    const compared = compareRatios(
      { 't: a': higher(2), 't: b': lower(2) },
      { 't: a': higher(1), 't: b': lower(4) },
      1,
      ['t'],
    );
    expect(compared.map(({ change }) => change)).toEqual([-0.5, -0.5]);
  });
});

describe('aims', () => {
  it('are met on their limit', () => {
    expect([isMet(0.85, { atLeast: 0.85 }), isMet(0.84, { atLeast: 0.85 })]).toEqual([true, false]);
    expect([isMet(1.3, { atMost: 1.3 }), isMet(1.31, { atMost: 1.3 })]).toEqual([true, false]);
  });

  it('are shown with their limit', () => {
    expect(describeAim(0.9, { atLeast: 0.85 })).toBe('>= 0.85, met');
    expect(describeAim(2, { atMost: 1.3 })).toBe('<= 1.3, NOT MET');
    expect(describeAim(2, undefined)).toBe('');
  });
});
