import { MockAdminError } from '../control/admin-error.ts';
import { FaultError } from '../faults/fault-error.ts';
import { MockStartError } from '../server/mock-start-error.ts';
import { CommandFailure, ExitCode } from './exit-code.ts';
import { describeIssues } from './output/describe-issues.ts';

/** What an error of any kind means for whoever called the command. */
export function toFailure(error: unknown, bin: string): CommandFailure {
  if (error instanceof CommandFailure) return error;
  if (error instanceof MockStartError) return startFailure(error, bin);
  if (error instanceof FaultError) {
    return new CommandFailure(ExitCode.inputInvalid, `The faults cannot be armed:\n${describeIssues(error.issues)}`);
  }
  if (error instanceof MockAdminError) return new CommandFailure(ExitCode.runtimeFailure, withCause(error));
  if (error instanceof RangeError) return new CommandFailure(ExitCode.usage, error.message);
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new CommandFailure(ExitCode.runtimeFailure, detail);
}

function startFailure(error: MockStartError, bin: string): CommandFailure {
  const message = error.message.replace(error.option, toFlag(error.option));
  return error.reason === 'portInUse'
    ? new CommandFailure(ExitCode.portInUse, `${message} Try: ${bin} serve --port 0`)
    : new CommandFailure(ExitCode.usage, `${message}\n${usageHint(bin)}`);
}

export function usageHint(bin: string): string {
  return `Usage: ${bin} [command] [options]; ${bin} --help lists them.`;
}

function toFlag(option: string): string {
  return `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** A certificate that is not trusted, for example, is named by the cause of the cause alone. */
function withCause({ message, cause }: Error): string {
  const reasons: string[] = [];
  for (let error = cause; error instanceof Error; error = error.cause) reasons.unshift(error.message);
  return reasons.length === 0 ? message : `${message} (${reasons.filter((reason) => reason !== '').join('; ')})`;
}
