import { writeFile } from 'node:fs/promises';
import { describeMachine, describeVersions } from '../describe-machine.ts';
import type { Ratios } from '../ratios/ratio.ts';
import { committedRatios, updateRatios } from '../ratios/ratios-file.ts';
import { type Section, writeSections } from '../report/results-page.ts';
import { forTerminal } from '../report/table.ts';
import type { Topic, TopicResult } from '../topic.ts';
import { printComparison } from './print-comparison.ts';
import { type Options, readOptions, UsageError } from './read-options.ts';
import { writePlots } from './write-plots.ts';

/**
 * Measures what the command line asks for.
 *
 * @returns the exit code: 1 when something did not hold or a ratio fell, 2 for a wrong command line
 */
export async function runBenchmarks(
  command: string,
  topics: Readonly<Record<string, Topic>>,
  argv: readonly string[] = process.argv.slice(2),
): Promise<0 | 1 | 2> {
  const options = optionsOrUsage(argv, Object.keys(topics));
  if (options === undefined) return 2;
  const measured = await measureAll(command, topics, options);
  const ratios: Ratios = Object.assign({}, ...measured.map(({ result }) => result.ratios));
  const problems = measured.flatMap(({ result }) => result.problems);
  for (const problem of problems) console.error(`NOT MET: ${problem}`);
  if (options.json !== undefined) await writeJson(options.json, measured);
  const fell = options.compare !== undefined && !(await printComparison(options, options.compare, ratios));
  if (options.write) {
    await writeSections(measured.map(({ section }) => section));
    await updateRatios(committedRatios, ratios, options.topics);
    await writePlots(measured.flatMap(({ result }) => result.plots ?? []));
    console.log('\nWritten: what belongs to it in RESULTS.md, ratios.json and plots of benchmarks.');
  }
  return fell || problems.length > 0 ? 1 : 0;
}

interface Measured {
  readonly section: Section;
  readonly result: TopicResult;
}

async function measureAll(
  command: string,
  topics: Readonly<Record<string, Topic>>,
  { topics: asked, settings }: Options,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const [name, topic] of Object.entries(topics)) {
    if (!asked.includes(name)) continue;
    const what = Object.keys(topics).length > 1 ? `${command} ${name}` : command;
    const versions = topic.packages.length > 0 ? ` ${describeVersions(topic.packages)}.` : '';
    const machine = describeMachine();
    console.log(`\n${topic.title}\n${machine}.${versions} Rounds: ${settings.rounds}.`);
    const result = await topic.measure(settings);
    for (const table of result.tables) console.log(forTerminal(table));
    const header = `${topic.title}. \`${what}\`, ${today()}, ${machine}.${versions} Rounds: ${settings.rounds}.`;
    measured.push({ section: { name, header, tables: result.tables, plots: result.plots ?? [] }, result });
  }
  return measured;
}

async function writeJson(file: string, measured: readonly Measured[]): Promise<void> {
  const topics = measured.map(({ section: { name, header }, result: { tables, ratios, problems } }) => ({
    name,
    header,
    tables,
    ratios,
    problems,
  }));
  await writeFile(file, `${JSON.stringify({ topics }, null, 2)}\n`);
}

function optionsOrUsage(argv: readonly string[], known: readonly string[]): Options | undefined {
  try {
    return readOptions(argv, known);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    return undefined;
  }
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
