/** How a mock's command ends. `exec` ends as the command that it ran, unless something else fails. */
export const ExitCode = {
  ok: 0,
  runtimeFailure: 1,
  usage: 2,
  portInUse: 3,
  /** A file, or a text in its place, with a seed or with faults. */
  inputInvalid: 4,
  unsupportedNode: 5,
} as const;

/** Ends the command: the message, unless it is empty, goes to stderr, the code to the shell. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: number;

  constructor(exitCode: number, message: string, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}
