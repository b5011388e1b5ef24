import { describe, expect, it } from 'vitest';
import { currencyProblems } from './currency-problems.ts';

const held = [{ name: 'commander', majors: [14], because: 'Node 20' }];
const commander = { current: '14.0.3', wanted: '14.0.3', latest: '15.1.0', isDeprecated: false };
const problems = (outdated: object) => currencyProblems(JSON.stringify(outdated), held);

describe('what speaks against the versions in use', () => {
  it('is nothing when all that is behind is held back', () => {
    expect(problems({ 'commander@14.0.3 (dev)': commander, 'commander@14.0.3': commander })).toEqual([]);
  });

  it('is a newer version that nothing holds back', () => {
    const other = { current: '1.0.0', wanted: '1.0.0', latest: '1.1.0', isDeprecated: false };
    expect(problems({ commander, '@scope/other': other })).toEqual(['@scope/other is at 1.0.0, and 1.1.0 is there']);
  });

  it('is a newer version within the major that is held', () => {
    expect(problems({ commander: { ...commander, wanted: '14.1.0' } })).toEqual([
      'commander is at 14.0.3, and 14.1.0 is there, which nothing holds back',
    ]);
  });

  it('is another major version than the one that is held', () => {
    expect(problems({ commander: { ...commander, current: '13.0.0' } })).toEqual([
      'commander 13.0.0 is not held back: Node 20',
    ]);
  });

  it('is a deprecated version, held back or not', () => {
    expect(problems({ commander: { ...commander, isDeprecated: true } })).toEqual(['commander 14.0.3 is deprecated']);
  });

  it('is an entry that holds nothing back any more', () => {
    expect(problems({})).toEqual(['commander is held back, and not behind any more']);
  });

  it('throws for what pnpm does not print', () => {
    expect(() => problems({ commander: {} })).toThrow();
  });
});
