import type { FeishuTarget } from './feishu-target.ts';
import type { FxiaokeTarget } from './fxiaoke-target.ts';
import type { WpsTarget } from './wps-target.ts';

/** How to open the target of each vendor that the cases are sent to. */
export interface Targets {
  readonly feishu?: (() => Promise<FeishuTarget>) | undefined;
  readonly wps?: (() => Promise<WpsTarget>) | undefined;
  readonly fxiaoke?: (() => Promise<FxiaokeTarget>) | undefined;
}
