import { describeEntry } from '../../journal/describe.ts';
import type { RequestSummary } from '../../journal/mask-request.ts';
import type { SessionRegistry } from '../../session/session-registry.ts';
import type { FailureCause } from './server-flags.ts';

const MAX_LISTED = 20;

/** Keeps an eye on the answers of all sessions, those included that are dropped or reset later. */
export interface AnswerWatch {
  /** What makes the run fail, for people; undefined when nothing does. */
  report(): string | undefined;
}

export function watchAnswers(registry: SessionRegistry, causes: readonly FailureCause[]): AnswerWatch {
  const lines: string[] = [];
  let count = 0;

  function look(summary: RequestSummary): void {
    const reasons = reasonsOf(summary).filter(([cause]) => causes.includes(cause));
    if (summary.phase === 'open' || reasons.length === 0) return;
    count += 1;
    if (count > MAX_LISTED) return;
    lines.push(`  session ${summary.session}: ${describeEntry(summary)}`, ...reasons.map(([, text]) => `    ${text}`));
  }

  if (causes.length > 0) {
    registry.onSession(({ journal }) => journal.subscribe(({ summary }) => look(summary)));
  }
  return {
    report() {
      if (count === 0) return undefined;
      const heading = `--fail-on ${causes.join(',')}: ${count === 1 ? 'a request' : `${count} requests`} had some:`;
      return [heading, ...lines, ...(count > MAX_LISTED ? ['  and more'] : [])].join('\n');
    },
  };
}

function reasonsOf({ violations, inferredRules }: RequestSummary): readonly (readonly [FailureCause, string])[] {
  return [
    ...violations.map(({ code, path, message }) => {
      return ['violations', `violation ${code}${path === undefined ? '' : ` at ${path}`}: ${message}`] as const;
    }),
    ...inferredRules.map((rule) => ['inferred', `rests on the inferred rule ${rule}`] as const),
  ];
}
