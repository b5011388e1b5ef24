import { feishuVendor } from '@x/feishu-status-mock';
import { fxiaokeVendor } from '@x/fxiaoke-offline-mock';
import type { Rule } from '@x/mock-kit';
import { wpsVendor } from '@x/wps-users-mock';

/** A page with a fidelity table, and the rules that the table is made from. */
export interface RulePage {
  /** From the root of the repository. */
  readonly path: string;
  readonly rules: readonly Rule[];
}

export const rulePages: readonly RulePage[] = [
  { path: 'mocks/feishu-status/docs/rules.md', rules: feishuVendor.rules },
  { path: 'mocks/wps-users/docs/rules.md', rules: wpsVendor.rules },
  { path: 'mocks/fxiaoke-offline/docs/rules.md', rules: fxiaokeVendor.rules },
];
