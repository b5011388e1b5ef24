import { expect, it } from 'vitest';
import { publishedProblems } from './published-problems.ts';

const available = new Map([['@x/below', ['0.1.0', '0.2.0']]]);

function problemsOf(fields: object): string[] {
  return publishedProblems([{ name: '@x/above', version: '0.2.0', ...fields }], available);
}

it('takes what depends on versions that were published', () => {
  const dependencies = { '@x/below': '^0.2.0', undici: '^7.30.2' };
  expect(problemsOf({ dependencies, peerDependencies: { '@x/below': '0.1.0' } })).toEqual([]);
});

it.each([
  [{ dependencies: { '@x/below': 'workspace:^' } }, 'names workspace: in its package.json'],
  [{ dependencies: { undici: 'catalog:' } }, 'names catalog: in its package.json'],
  [{ exports: { '.': { '@x/source': './dist/index.js' } } }, 'names @x/source in its package.json'],
  [{ main: 'src/index.ts' }, 'names "src/ in its package.json'],
  [{ dependencies: { '@x/below': '^0.3.0' } }, 'asks for @x/below@^0.3.0, which was not published'],
  [{ peerDependencies: { '@x/other': '^0.1.0' } }, 'asks for @x/other@^0.1.0, which was not published'],
])('finds what is wrong with %j', (fields, problem) => {
  expect(problemsOf(fields)).toContain(`@x/above@0.2.0 ${problem}`);
});
