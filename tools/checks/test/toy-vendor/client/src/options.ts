import type { CommonOptions } from '@x/core-signing';

export interface DeskOptions extends CommonOptions {
  appId: string;
  appSecret: string;
}

/** The names of the options that only this client has. */
export const ownOptionNames: readonly string[] = ['appId', 'appSecret'];
