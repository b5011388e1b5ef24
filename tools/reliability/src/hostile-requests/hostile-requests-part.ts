import type { Figure, Part } from '../part.ts';
import { runTarget } from './run/run-target.ts';
import { figuresOf } from './run/tally.ts';
import { adminTarget } from './targets/admin-target.ts';
import { feishuTarget } from './targets/feishu-target.ts';
import { fxiaokeTarget } from './targets/fxiaoke-target.ts';
import type { Target } from './targets/target.ts';
import { wpsTarget } from './targets/wps-target.ts';

/** How many requests each API gets. */
const REQUESTS: Readonly<Record<'short' | 'full', readonly (readonly [Target, number])[]>> = {
  short: [
    [feishuTarget, 500],
    [wpsTarget, 500],
    [fxiaokeTarget, 500],
    [adminTarget, 500],
  ],
  full: [
    [feishuTarget, 4_000],
    [wpsTarget, 4_000],
    [fxiaokeTarget, 4_000],
    [adminTarget, 2_000],
  ],
};

/** Requests that no client of ours would send, over raw sockets. */
export const hostileRequestsPart: Part = {
  name: 'hostile-requests',
  title: 'Whatever is sent to a mock, it answers as the vendor would, changes nothing that it refuses, and goes on',
  async run(options) {
    const figures: Figure[] = [];
    const failures: string[] = [];
    for (const [target, requests] of REQUESTS[options.scale]) {
      const { tally, findings } = await runTarget(target, requests, options);
      figures.push(...figuresOf(target.name, tally, findings.length));
      failures.push(...findings);
    }
    return { figures, failures };
  },
};
