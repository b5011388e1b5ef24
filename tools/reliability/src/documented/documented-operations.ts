import type { VendorName } from '../calls/operation-call.ts';
import type { DocumentedOperation } from './documented-operation.ts';
import { feishuOperations } from './feishu-operations.ts';
import { fxiaokeOperations } from './fxiaoke-operations.ts';
import { wpsOperations } from './wps-operations.ts';

/** Every operation of the three clients and the calls for tokens, as the documented examples have them. */
export const documentedOperations: Readonly<Record<VendorName, readonly DocumentedOperation[]>> = {
  feishu: feishuOperations,
  wps: wpsOperations,
  fxiaoke: fxiaokeOperations,
};
