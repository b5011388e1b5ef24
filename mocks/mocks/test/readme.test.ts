import { readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMocks } from '../src/index.ts';

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

describe.each(['.md', '.zh-CN.md'])('README%s and the page of the command line', (ending) => {
  const readme = read(`README${ending}`);
  const commandLine = read(`docs/command-line${ending}`);

  it('names the environment and the ids that there are', async () => {
    const mocks = await startMocks({ listen: false });
    onTestFinished(() => mocks.close());
    const names = readme.match(/(?<=`)(?:FEISHU|WPS|FXIAOKE)_\w+(?=`)/g);
    expect(names).toEqual(Object.keys(mocks.env));
    const { limits } = await mocks.rateLimits.get();
    const [, limit] = /exhaust\('(.*?)'\)/.exec(readme) ?? [];
    expect(limits.map(({ id }) => id)).toContain(limit);
  });

  it('has faults that can be armed', async () => {
    const mocks = await startMocks();
    onTestFinished(() => mocks.close());
    const rules = Array.from(`${readme}${commandLine}`.matchAll(/\barm(?:\(| )'(.*?)'/g), ([, rule = '']) => rule);
    expect(rules).toHaveLength(2);
    expect(await mocks.faults.arm(...rules)).toHaveLength(3);
  });
});
