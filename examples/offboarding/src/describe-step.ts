import type { StepReport } from './offboard.ts';

const sentAs = {
  yes: 'yes, an answer came',
  no: 'no, nothing left this machine',
  unknown: 'unknown, no answer came',
} as const;

/** What became of a step, as lines for people. */
export function describeStep({ step, state, isFromBefore }: StepReport): string {
  if (state === 'done') return `  ${isFromBefore ? 'before' : 'done  '}  ${step.title}\n`;
  const lines = [
    `  FAILED  ${step.title}`,
    `          reason     ${state.reason}`,
    `          fault of   ${state.fault}`,
    `          sent       ${sentAs[state.sent]}`,
    `          done?      ${state.mayBeDone ? 'perhaps; doing it twice does no harm' : 'no'}`,
    ...(state.advice === undefined ? [] : [`          advice     ${state.advice}`]),
    ...(state.requestId === undefined ? [] : [`          request    ${state.requestId}`]),
  ];
  return `${lines.join('\n')}\n`;
}
