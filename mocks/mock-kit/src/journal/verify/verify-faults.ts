import type { ArmedFault } from '../../control/fault-rule.ts';
import type { VerificationFailure } from '../../control/verification.ts';
import { stepToText } from '../../faults/text/step-to-text.ts';
import { countOf, describeMatch } from '../describe.ts';

export function verifyFaults(armedFaults: readonly ArmedFault[]): VerificationFailure | undefined {
  const left = armedFaults.filter((fault) => stepsLeft(fault) > 0);
  if (left.length === 0) return undefined;
  const lines = [
    `expected every fault to be used up; left over: ${countOf(left.length, 'fault')}`,
    ...left.flatMap((fault) => {
      const { id, note, match, script } = fault;
      const remaining = stepsLeft(fault);
      return [
        `  ${id}${note === undefined ? '' : ` (${note})`}, for ${describeMatch(match)}`,
        `    used ${script.length - remaining} of ${countOf(script.length, 'step')}; still to come: ${script
          .slice(script.length - remaining)
          .map(stepToText)
          .join(', ')}`,
      ];
    }),
  ];
  return { what: 'faults', message: lines.join('\n') };
}

/** A script that goes on for ever is used up once each of its steps has been taken. */
function stepsLeft({ script, hits, remaining }: ArmedFault): number {
  return remaining ?? Math.max(0, script.length - hits);
}
