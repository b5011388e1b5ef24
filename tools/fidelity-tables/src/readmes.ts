import { feishuVendor } from '@x/feishu-status-mock';
import { fxiaokeVendor } from '@x/fxiaoke-offline-mock';
import type { Rule } from '@x/mock-kit';
import { wpsVendor } from '@x/wps-users-mock';

/** A README with a fidelity table, and the rules that the table is made from. */
export interface FidelityReadme {
  /** From the root of the repository. */
  readonly path: string;
  readonly rules: readonly Rule[];
}

export const fidelityReadmes: readonly FidelityReadme[] = [
  { path: 'mocks/feishu-status/README.md', rules: feishuVendor.rules },
  { path: 'mocks/wps-users/README.md', rules: wpsVendor.rules },
  { path: 'mocks/fxiaoke-offline/README.md', rules: fxiaokeVendor.rules },
];
