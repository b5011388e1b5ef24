export {
  type CorpAccessTokenBody,
  type CorpAccessTokenData,
  corpAccessTokenBody,
  corpAccessTokenData,
} from './corp-access-token.ts';
export { errors, type FxiaokeOfflineReason } from './errors.ts';
export { hosts } from './hosts.ts';
export { MemberStatus } from './member-status.ts';
export { type OperationName, operations } from './operations.ts';
export { pages } from './pages.ts';
export {
  type SetMemberStatusBatchBody,
  type SetMemberStatusBatchParameters,
  setMemberStatusBatchBody,
  setMemberStatusBatchParameters,
  type TraceData,
  traceData,
} from './set-member-status-batch.ts';
