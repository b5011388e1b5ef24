import { feishuVendor } from '@x/feishu-status-mock';
import { fxiaokeVendor } from '@x/fxiaoke-offline-mock';
import type { FaultStep } from '@x/mocks';
import { wpsVendor } from '@x/wps-users-mock';
import type { FaultCase } from './fault-case.ts';

/** Seconds to wait that outlast the deadline of any call. */
const retryAfterS = 3_600;

/** Every status and every state of affairs with which the mock of a vendor says that it can refuse. */
export const vendorCases: readonly FaultCase[] = [feishuVendor, wpsVendor, fxiaokeVendor].flatMap(
  ({ name, faultStatuses, faultConditions }) => {
    const refusal = (text: string, step: FaultStep, waits: FaultCase['waits'] = 'nothing'): FaultCase => ({
      name: text,
      kind: 'refusal',
      vendors: [name],
      step,
      carriedOut: false,
      waits,
    });
    // The only refusals that come with a hint by themselves: Feishu's for the rate ask to wait for a second.
    const hinted = name === 'feishu' ? 'a hint' : 'nothing';
    const busy = faultStatuses.includes(429) ? 429 : 503;
    return [
      ...faultStatuses.map((status) => refusal(`${status}`, { status }, status === 429 ? hinted : 'nothing')),
      ...faultConditions.map((condition) =>
        refusal(condition, { vendor: condition }, condition === 'rate-limited' ? hinted : 'nothing'),
      ),
      refusal(`${busy}(retry=${retryAfterS})`, { status: busy, retryAfterS }),
    ];
  },
);
