/** How a mock's command ends. */
export const ExitCode = {
  ok: 0,
  runtimeFailure: 1,
  usage: 2,
  portInUse: 3,
  seedInvalid: 4,
  unsupportedNode: 5,
} as const;

export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Ends the command: the message goes to stderr, the code to the shell. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
