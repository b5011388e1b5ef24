export { type AccessTokenBody, type AccessTokenData, accessTokenBody, accessTokenData } from './access-token.ts';
export { type BatchDisableBody, batchDisableBody, batchDisableData } from './batch-disable.ts';
export { errors, type WpsUsersReason } from './errors.ts';
export { hosts } from './hosts.ts';
export { type OperationName, operations } from './operations.ts';
export { pages } from './pages.ts';
