import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMocks } from '../src/index.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

/** The code of a README without its comments, which are in the language of the reader. */
function code(text: string): string[] {
  return Array.from(text.matchAll(/^```\w+\n(.*?)^```/gms), ([, block = '']) =>
    block.replaceAll(/ *(?:\/\/|#) .*$/gm, ''),
  );
}

describe.each(['README.md', 'README.zh-CN.md'])('%s', (file) => {
  it('names the environment and the ids that there are', async () => {
    const mocks = await startMocks({ listen: false });
    onTestFinished(() => mocks.close());
    const text = read(file);
    const names = text.match(/(?<=`)(?:FEISHU|WPS|FXIAOKE)_\w+(?=`)/g);
    expect(names).toEqual(Object.keys(mocks.env));
    const { limits } = await mocks.rateLimits.get();
    const [, limit] = /exhaust\('(.*?)'\)/.exec(text) ?? [];
    expect(limits.map(({ id }) => id)).toContain(limit);
  });

  it('has faults that can be armed', async () => {
    const mocks = await startMocks();
    onTestFinished(() => mocks.close());
    const rules = Array.from(read(file).matchAll(/\barm(?:\(| )'(.*?)'/g), ([, rule = '']) => rule);
    expect(rules).toHaveLength(2);
    expect(await mocks.faults.arm(...rules)).toHaveLength(3);
  });
});

it('the two READMEs have the same code', () => {
  expect(code(read('README.zh-CN.md'))).toEqual(code(read('README.md')));
});
