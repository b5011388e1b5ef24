export { type DeskReason, errors } from './errors.ts';
export { hosts } from './hosts.ts';
export { operations } from './operations.ts';
export {
  type AwayData,
  awayData,
  type SetAwayBody,
  setAwayBody,
  type TokenBody,
  type TokenData,
  tokenBody,
  tokenData,
} from './schemas.ts';
