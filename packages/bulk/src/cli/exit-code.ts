/** How the command ends. */
export const ExitCode = {
  allDone: 0,
  someRefused: 1,
  usage: 2,
  workLeft: 3,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Ends the command: the message goes to stderr, the code to the shell. An empty message has been written already. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What the caller has to put right before anything can be sent. */
export function usageFailure(message: string): CommandFailure {
  return new CommandFailure(ExitCode.usage, message);
}
