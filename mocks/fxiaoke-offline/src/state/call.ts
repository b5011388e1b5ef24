import type { MockCall } from '@x/mock-kit';
import type { FxiaokeState } from './state.ts';

/** One request on its way through this mock. */
export type FxiaokeCall = MockCall<FxiaokeState>;
