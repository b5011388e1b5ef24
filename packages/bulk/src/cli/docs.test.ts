import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allCommands } from './jobs/all-commands.ts';
import { runOptions } from './options/run-values.ts';

describe.each(['cli.md', 'cli.zh-CN.md'])('docs/%s', (name) => {
  const text = readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

  it('names every command, option and variable', () => {
    const options = [...allCommands.flatMap((command) => command.options), ...runOptions()];
    const variables = allCommands.flatMap((command) => [...command.variables.credentials, command.variables.baseURL]);
    const names = [
      ...allCommands.map((command) => `\`${command.name}\``),
      ...options.map(({ long }) => long ?? ''),
      ...variables,
    ];
    for (const wanted of names) expect(text).toContain(wanted);
  });
});
