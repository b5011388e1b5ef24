import type { HostedVendor } from '../session/vendor-tenant.ts';

/** What a mock's command is called. */
export interface CommandLineProgram {
  /** For example `feishu-status-mock`. */
  readonly bin: string;
  readonly version: string;
  readonly defaultPort: number;
}

/** A command and whom it mocks. */
export interface Program extends CommandLineProgram {
  readonly vendors: readonly HostedVendor[];
}

/** Where the mock is when nobody says otherwise. */
export function defaultUrl({ defaultPort }: CommandLineProgram): string {
  return `http://127.0.0.1:${defaultPort}`;
}

/** For people. */
export function titleOf({ vendors }: Program): string {
  const titles = vendors.map(({ description }) => description.title);
  const last = titles.pop() ?? '';
  return titles.length === 0 ? last : `${titles.join(', ')} and ${last}`;
}
