import type { Calendar } from './calendar.ts';
import type { Report } from './sync-leave.ts';

/** The report as lines for people. */
export function describeReport(report: Report, { leaves, problems }: Calendar, timeZone: string): string {
  const nameOf = (userId: string): string => {
    const name = leaves.find((leave) => leave.userId === userId)?.name;
    return name === undefined ? userId : `${name} (${userId})`;
  };
  const lines = [
    ...(report.isNewStatus ? ['  made the status "On leave"'] : []),
    ...problems.map(({ where, problem }) => `  ${where} was passed over: ${problem}`),
    ...report.switchedOn.map(
      ({ id, until }) => `  on    ${nameOf(id)} until ${until.toLocaleString('sv-SE', { timeZone })}`,
    ),
    ...report.switchedOff.map(({ id }) => `  off   ${nameOf(id)}`),
    ...report.leftOn.map((id) => `  kept  ${nameOf(id)}: not on leave, unless by what was passed over`),
    ...report.unsettled.map(({ id, outcome, result }) => `  NOT   ${nameOf(id)}: ${outcome}, ${result ?? 'no answer'}`),
    `  ${report.unchanged} unchanged, ${report.ended} back as planned`,
  ];
  return `${lines.join('\n')}\n`;
}
