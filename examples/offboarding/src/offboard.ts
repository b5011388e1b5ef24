import type { Clients } from './clients.ts';
import { explainFailure } from './explain-failure.ts';
import type { Person } from './person.ts';
import type { Progress, StepState } from './progress.ts';
import { type Step, steps } from './steps.ts';

export interface StepReport {
  readonly step: Step;
  readonly state: StepState;
  /** Done by an earlier run; nothing was sent now. */
  readonly isFromBefore: boolean;
}

/**
 * Takes the steps that are not done yet. One that fails keeps none of the others back: the sooner each account is
 * closed the better. `save` is called after every step, so that a crash forgets none of them.
 */
export async function* offboard(
  clients: Clients,
  person: Person,
  progress: Progress,
  save: () => Promise<void>,
): AsyncGenerator<StepReport> {
  const states = progress[person.employeeNumber] ?? {};
  progress[person.employeeNumber] = states;
  for (const step of steps) {
    if (states[step.name] === 'done') {
      yield { step, state: 'done', isFromBefore: true };
      continue;
    }
    const state = await take(step, clients, person);
    states[step.name] = state;
    await save();
    yield { step, state, isFromBefore: false };
  }
}

async function take(step: Step, clients: Clients, person: Person): Promise<StepState> {
  try {
    await step.run(clients, person);
    return 'done';
  } catch (error) {
    return explainFailure(error);
  }
}
