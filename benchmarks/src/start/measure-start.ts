import type { Settings, TopicResult } from '../topic.ts';
import { measureFirstCall } from './measure-first-call.ts';
import { measureServerStarts } from './measure-server-starts.ts';

/** Everything about the first moments of a process. Each measurement is one process, so there are more rounds. */
export async function measureStart(settings: Settings): Promise<TopicResult> {
  const more = { ...settings, rounds: settings.rounds * 2 + 1 };
  const calls = await measureFirstCall(more);
  const starts = await measureServerStarts(more);
  return {
    tables: [...calls.tables, ...starts.tables],
    ratios: { ...calls.ratios, ...starts.ratios },
    problems: [...calls.problems, ...starts.problems],
  };
}
