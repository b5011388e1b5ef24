import { describe, expect, it } from 'vitest';
import { readOptions, UsageError } from './read-options.ts';

const known = ['client', 'signing'];

describe('the options of a benchmark', () => {
  it('are all topics and nine rounds by default', () => {
    expect(readOptions([], known)).toEqual({
      topics: known,
      settings: { rounds: 9, short: false },
      json: undefined,
      compare: undefined,
      tolerance: undefined,
      write: false,
    });
  });

  it('are read in any order', () => {
    const argv = ['--short', 'signing', '--compare', 'a.json', '--tolerance', '0.4', '--json', 'b.json'];
    expect(readOptions(argv, known)).toEqual({
      topics: ['signing'],
      settings: { rounds: 5, short: true },
      json: 'b.json',
      compare: 'a.json',
      tolerance: 0.4,
      write: false,
    });
    expect(readOptions(['--rounds', '2', '--short'], known).settings.rounds).toBe(2);
  });

  it.each([
    [['speed'], 'There are: client, signing'],
    [['--fast'], '--fast'],
    [['--rounds', '0'], 'whole number'],
    [['--rounds', 'many'], 'whole number'],
    [['--tolerance', '0.2'], 'needs --compare'],
    [['--compare', 'a.json', '--tolerance', '20'], 'between 0 and 1'],
    [['--write', '--short'], 'too short'],
  ])('%j is refused', (argv, message) => {
    expect(() => readOptions(argv, known)).toThrow(UsageError);
    expect(() => readOptions(argv, known)).toThrow(message);
  });
});
