import type { Cell, Outcome } from '../cells/cell.ts';
import type { FaultCase } from '../faults/fault-case.ts';
import type { Subject } from '../subjects/subject.ts';

/** Every attempt of the policy, and one more with a fresh token. */
const mostAttempts = 4;

/** What holds for every cell whatever the table says; each sentence is something that does not. */
export function checkCell(subject: Subject, fault: FaultCase, cell: Cell): readonly string[] {
  const outcomes: readonly [string, Outcome | undefined][] = [
    ['', cell.lasting],
    [' once', cell.once],
  ];
  return outcomes.flatMap(([way, outcome]) =>
    outcome === undefined
      ? []
      : problemsOf(subject, fault, outcome).map(
          (problem) => `${subject.operation} under ${fault.name}${way}: ${problem}`,
        ),
  );
}

function problemsOf(subject: Subject, fault: FaultCase, outcome: Outcome): string[] {
  const { attempts, carriedOut = 0, ending, certainty, time } = outcome;
  const problems: string[] = [];
  if (time === 'never ended') problems.push('the call had not ended long after its deadline');
  if (attempts > mostAttempts) problems.push(`${attempts} attempts, the most is ${mostAttempts}`);
  if (attempts === 0) problems.push('the request never reached the mock, so the fault was not tried');
  // Of a call whose token could not be had, nothing was sent, whatever became of the token call.
  if (certainty === 'sent: no' && subject.class !== 'token call') {
    problems.push('says that nothing was sent, and the journal has the request');
  }
  if (subject.class === 'write not to be repeated') {
    if (carriedOut > 1) problems.push(`carried out ${carriedOut} times, and must not be repeated`);
    if (attempts > 1 && fault.kind !== 'refusal') {
      problems.push(`sent ${attempts} times although the first may have been carried out`);
    }
  }
  if (subject.class.startsWith('write')) {
    if (carriedOut > 0 && certainty === 'not carried out')
      problems.push('says that it was not carried out, and it was');
    // An answer that the fault makes up may say that all is well, and nobody can tell that it does not.
    if (carriedOut === 0 && ending === 'value' && fault.kind !== 'answer')
      problems.push('gives a value, and nothing was carried out');
  }
  return problems;
}
