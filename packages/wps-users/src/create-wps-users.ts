import { type CallOptions, closeClient, isPlainObject, resolveOptions } from '@x/core-signing';
import { callOperation } from './call-operation.ts';
import { connect } from './connect.ts';
import { hosts } from './contract/hosts.ts';
import type { WpsOperation } from './contract/operations/wps-operation.ts';
import { operations } from './contract/operations.ts';
import type { ListInput } from './inputs.ts';
import { ownOptionNames, type WpsUsersOptions } from './options.ts';
import { endlessPages } from './paging/endless-pages.ts';
import { everyItem } from './paging/every-item.ts';
import type { WpsUsers } from './wps-users.ts';

/** The most users that the vendor puts on a page of `list`. */
const largestPage = 50;

/**
 * Makes a client. Reads nothing from the environment and sends nothing yet; the first call fetches an access token.
 *
 * @throws ConfigError naming the option that is missing, unknown or wrong
 */
export function createWpsUsers(options: WpsUsersOptions): WpsUsers {
  const connection = connect(options, resolveOptions('createWpsUsers', options, ownOptionNames, hosts.wps365));

  const read = <Data>(operation: WpsOperation<Data>, input: unknown, callOptions: CallOptions | undefined) =>
    callOperation(connection, operation, input, callOptions);

  async function write(
    operation: WpsOperation<unknown>,
    input: unknown,
    callOptions: CallOptions | undefined,
  ): Promise<void> {
    await callOperation(connection, operation, input, callOptions);
  }

  const client: WpsUsers = {
    batchDisable: (input, callOptions) => write(operations.batchDisable, input, callOptions),
    batchEnable: (input, callOptions) => write(operations.batchEnable, input, callOptions),
    batchRead: (input, callOptions) => read(operations.batchRead, input, callOptions),
    list: (input, callOptions) => read(operations.list, input, callOptions),
    listAll: (input, callOptions) =>
      everyItem(
        withLargestPage(input),
        (page) => client.list(page, callOptions),
        () => endlessPages(operations.list),
      ),
    get: (input, callOptions) => read(operations.get, input, callOptions),
    create: (input, callOptions) => read(operations.create, input, callOptions),
    update: (input, callOptions) => write(operations.update, input, callOptions),
    delete: (input, callOptions) => write(operations.delete, input, callOptions),
    byEmails: (input, callOptions) => read(operations.byEmails, input, callOptions),
    byPhones: (input, callOptions) => read(operations.byPhones, input, callOptions),
    byExUserIds: (input, callOptions) => read(operations.byExUserIds, input, callOptions),
    depts: (input, callOptions) => read(operations.depts, input, callOptions),
    batchUpdateDept: (input, callOptions) => write(operations.batchUpdateDept, input, callOptions),
    batchUpdateOrder: (input, callOptions) => write(operations.batchUpdateOrder, input, callOptions),
    customAttrs: {
      batchRead: (input, callOptions) => read(operations.customAttrsBatchRead, input, callOptions),
      batchUpdate: (input, callOptions) => write(operations.customAttrsBatchUpdate, input, callOptions),
    },
    batchLogout: (input, callOptions) => write(operations.batchLogout, input, callOptions),
    search: (input, callOptions) => read(operations.search, input, callOptions),
    searchAll: (input, callOptions) =>
      everyItem(
        input,
        (page) => client.search(page, callOptions),
        () => endlessPages(operations.search),
      ),
    current: (callOptions) => read(operations.current, {}, callOptions),
    currentId: (callOptions) => read(operations.currentId, {}, callOptions),
    close: () => closeClient(connection.context),
  };
  return client;
}

/** What is no object is left for the first page to refuse. */
function withLargestPage(input: ListInput): ListInput {
  return isPlainObject(input) ? { ...input, page_size: input.page_size ?? largestPage } : input;
}
