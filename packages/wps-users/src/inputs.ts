import type { BatchReadBody } from './contract/operations/batch-read.ts';
import type { BatchUpdateDeptBody } from './contract/operations/batch-update-dept.ts';
import type { BatchUpdateOrderBody } from './contract/operations/batch-update-order.ts';
import type { ByEmailsBody } from './contract/operations/by-emails.ts';
import type { ByExUserIdsBody } from './contract/operations/by-ex-user-ids.ts';
import type { ByPhonesBody } from './contract/operations/by-phones.ts';
import type { CreateBody } from './contract/operations/create.ts';
import type { CustomAttrsBatchUpdateBody } from './contract/operations/custom-attrs-batch-update.ts';
import type { GetQuery } from './contract/operations/get.ts';
import type { ListQuery } from './contract/operations/list.ts';
import type { SearchQuery } from './contract/operations/search.ts';
import type { UserIdsBody } from './contract/operations/shapes/user-ids.ts';
import type { UpdateBody } from './contract/operations/update.ts';
import type { Actor } from './token/choose-tokens.ts';

export interface UserIdInput {
  /** The id of a user of the company. */
  user_id: string;
}

export type BatchDisableInput = UserIdsBody;
export type BatchEnableInput = UserIdsBody;
export type BatchLogoutInput = UserIdsBody;
export type BatchReadInput = BatchReadBody;
export type ListInput = ListQuery;
export interface GetInput extends UserIdInput, GetQuery {}
export type CreateInput = CreateBody;
export interface UpdateInput extends UserIdInput, UpdateBody {}
export type DeleteInput = UserIdInput;
export type ByEmailsInput = ByEmailsBody;
export type ByPhonesInput = ByPhonesBody;
export type ByExUserIdsInput = ByExUserIdsBody;
export type DeptsInput = UserIdInput;
export type BatchUpdateDeptInput = BatchUpdateDeptBody;
export type BatchUpdateOrderInput = BatchUpdateOrderBody;
export type CustomAttrsBatchReadInput = UserIdsBody;
export type CustomAttrsBatchUpdateInput = CustomAttrsBatchUpdateBody;

export interface SearchInput extends SearchQuery {
  /**
   * On whose behalf to search, which decides who can be found: the app's data range, or what the user may see, whose
   * token `getUserAccessToken` gives. Not sent. Default `app`; `user` when the client has only that option.
   */
  as?: Actor | undefined;
}
