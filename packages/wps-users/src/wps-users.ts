import type { Call, CallOptions } from '@x/core-signing';
import type { BatchReadData } from './contract/operations/batch-read.ts';
import type { CreateData } from './contract/operations/create.ts';
import type { CurrentData } from './contract/operations/current.ts';
import type { CurrentIdData } from './contract/operations/current-id.ts';
import type { CustomAttrsBatchReadData } from './contract/operations/custom-attrs-batch-read.ts';
import type { DeptsData } from './contract/operations/depts.ts';
import type { ListData } from './contract/operations/list.ts';
import type { SearchData } from './contract/operations/search.ts';
import type { FoundUsers } from './contract/operations/shapes/found-user.ts';
import type { SearchUser } from './contract/operations/shapes/search-user.ts';
import type { User } from './contract/operations/shapes/user.ts';
import type { WpsUsersError } from './errors.ts';
import type {
  BatchDisableInput,
  BatchEnableInput,
  BatchLogoutInput,
  BatchReadInput,
  BatchUpdateDeptInput,
  BatchUpdateOrderInput,
  ByEmailsInput,
  ByExUserIdsInput,
  ByPhonesInput,
  CreateInput,
  CustomAttrsBatchReadInput,
  CustomAttrsBatchUpdateInput,
  DeleteInput,
  DeptsInput,
  GetInput,
  ListInput,
  SearchInput,
  UpdateInput,
} from './inputs.ts';

/**
 * A client for the users of one WPS 365 company.
 *
 * Every call rejects with a {@link WpsUsersError}: kind `input` when the input breaks a rule, `config` when the client
 * has no token of the kind that the operation asks for (nothing was sent in either case), `vendor` when WPS 365
 * refuses the call, `transport` or `protocol` when no proper answer arrived.
 *
 * The vendor states no limit to the length of lists and no rate, so neither is checked. Reads give only what lies in
 * the app's data range: a user who is not found may exist.
 */
export interface WpsUsers {
  /**
   * Disables users. Resolves when the vendor has taken the whole list; its answer says nothing about single users, and
   * what becomes of a list with one bad id is not documented. Sent again after failures that pass by themselves, since
   * disabling a disabled user is taken to change nothing (label: inferred).
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-disable-user.md
   */
  batchDisable(input: BatchDisableInput, options?: CallOptions): Call<void, WpsUsersError>;

  /**
   * Enables users again. As with {@link WpsUsers.batchDisable}, the answer says nothing about single users, and a
   * repeat is taken to change nothing (label: inferred).
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-enable-user.md
   */
  batchEnable(input: BatchEnableInput, options?: CallOptions): Call<void, WpsUsersError>;

  /**
   * Reads users by their ids. Those that are unknown, in another status or out of range are left out of `items`.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-get-user.md
   */
  batchRead(input: BatchReadInput, options?: CallOptions): Call<BatchReadData, WpsUsersError>;

  /**
   * Reads one page of the company's users: 10 unless `page_size` says otherwise, 50 at most. The next page is asked for
   * with `page_token`, the `next_page_token` of this one.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/get-all-user.md
   */
  list(input: ListInput, options?: CallOptions): Call<ListData, WpsUsersError>;

  /**
   * The company's users, page after page, for `for await`. Nothing is sent until the first one is asked for. Pages hold
   * 50 users unless `page_size` says otherwise; `page_token` begins at a later page; `options` hold for each page by
   * itself.
   */
  listAll(input: ListInput, options?: CallOptions): AsyncIterable<User>;

  /**
   * Reads one user.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/get-user.md
   */
  get(input: GetInput, options?: CallOptions): Call<User, WpsUsersError>;

  /**
   * Creates a user. Sent again only when it is certain that the vendor did not carry it out.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/create-user.md
   */
  create(input: CreateInput, options?: CallOptions): Call<CreateData, WpsUsersError>;

  /**
   * Changes the fields of a user that are given. An empty text is sent as it is. Departments are changed by
   * {@link WpsUsers.batchUpdateDept}; the page has no way to change `ex_user_id`, `employer` and `employment_*`.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/update-user.md
   */
  update(input: UpdateInput, options?: CallOptions): Call<void, WpsUsersError>;

  /**
   * Deletes a user. Sent again only when it is certain that the vendor did not carry it out.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/delete-user.md
   */
  delete(input: DeleteInput, options?: CallOptions): Call<void, WpsUsersError>;

  /**
   * Finds users by their mail addresses.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/get-email-user.md
   */
  byEmails(input: ByEmailsInput, options?: CallOptions): Call<FoundUsers, WpsUsersError>;

  /**
   * Finds users by their mobile numbers.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/get-phone-user.md
   */
  byPhones(input: ByPhonesInput, options?: CallOptions): Call<FoundUsers, WpsUsersError>;

  /**
   * Finds users by their ids in an external source of identities. Gives no departments.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/get-ex-user.md
   */
  byExUserIds(input: ByExUserIdsInput, options?: CallOptions): Call<FoundUsers, WpsUsersError>;

  /**
   * Reads the departments of a user.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/get-user-dept.md
   */
  depts(input: DeptsInput, options?: CallOptions): Call<DeptsData, WpsUsersError>;

  /**
   * Sets the departments of users. The app's data range must hold the users, their old and their new departments. A
   * repeat is taken to change nothing (label: inferred).
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-update-user-dept.md
   */
  batchUpdateDept(input: BatchUpdateDeptInput, options?: CallOptions): Call<void, WpsUsersError>;

  /**
   * Sets the places of users in their departments. A repeat is taken to change nothing (label: inferred).
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-update-user-order.md
   */
  batchUpdateOrder(input: BatchUpdateOrderInput, options?: CallOptions): Call<void, WpsUsersError>;

  /** The attributes that the company has added to its users; they ask for the scope `kso.user_custom_attr.readwrite`. */
  readonly customAttrs: {
    /**
     * Reads the custom attributes of users.
     *
     * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-get-user-attribute.md
     */
    batchRead(input: CustomAttrsBatchReadInput, options?: CallOptions): Call<CustomAttrsBatchReadData, WpsUsersError>;

    /**
     * Sets custom attributes of users. A repeat is taken to change nothing (label: inferred).
     *
     * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-update-user-attribute.md
     */
    batchUpdate(input: CustomAttrsBatchUpdateInput, options?: CallOptions): Call<void, WpsUsersError>;
  };

  /**
   * Ends all sessions of users. A repeat is taken to change nothing (label: inferred).
   *
   * @see https://open.wps.cn/documents/app-integration-dev/wps365/server/certification-authorization/session-management/user-logout
   */
  batchLogout(input: BatchLogoutInput, options?: CallOptions): Call<void, WpsUsersError>;

  /**
   * Searches for users by a keyword and gives one page of them, on behalf of the app or, with `as: 'user'`, of a user.
   *
   * @see https://open.wps.cn/documents/app-integration-dev/wps365/server/address-book/user
   */
  search(input: SearchInput, options?: CallOptions): Call<SearchData, WpsUsersError>;

  /** What {@link WpsUsers.search} finds, page after page, for `for await`; otherwise as {@link WpsUsers.listAll}. */
  searchAll(input: SearchInput, options?: CallOptions): AsyncIterable<SearchUser>;

  /**
   * Reads the user whose token `getUserAccessToken` gives.
   *
   * @see https://open.wps.cn/documents/app-integration-dev/wps365/server/certification-authorization/user-authorization/user-info
   */
  current(options?: CallOptions): Call<CurrentData, WpsUsersError>;

  /**
   * Reads the ids of the user whose token `getUserAccessToken` gives, and of the company.
   *
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/get-current-user-id.md
   */
  currentId(options?: CallOptions): Call<CurrentIdData, WpsUsersError>;

  /** Ends what is under way and lets the connections go. Later calls reject with kind `transport`. */
  close(): Promise<void>;
}
