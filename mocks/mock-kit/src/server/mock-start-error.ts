import type { StartServerOptions } from './start-options.ts';

export type MockStartFailure = 'optionInvalid' | 'portInUse';

/** A mock that cannot start as it was asked to. The message names the option and says what to give instead. */
export class MockStartError extends Error {
  override readonly name = 'MockStartError';
  readonly reason: MockStartFailure;
  readonly option: keyof StartServerOptions;

  constructor(reason: MockStartFailure, option: keyof StartServerOptions, message: string, options?: ErrorOptions) {
    super(`${option}: ${message}`, options);
    this.reason = reason;
    this.option = option;
  }
}
