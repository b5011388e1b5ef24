import type { OperationName } from '@x/wps-users/contract';

/** What each operation does, in a few words. */
export const summaries: Readonly<Record<OperationName, string>> = {
  accessToken: 'Get an access token of the app',
  batchDisable: 'Disable users',
  batchEnable: 'Enable users',
  batchLogout: 'Log users out',
  batchRead: 'Read users by their ids',
  batchUpdateDept: 'Move users to other departments',
  batchUpdateOrder: 'Change the order of users in departments',
  byEmails: 'Read users by their emails',
  byExUserIds: 'Read users by their ids in the company’s own directory',
  byPhones: 'Read users by their phone numbers',
  create: 'Create a user',
  current: 'Read the user of the token',
  currentId: 'Read the id of the user of the token',
  customAttrsBatchRead: 'Read custom attributes of users',
  customAttrsBatchUpdate: 'Change custom attributes of users',
  delete: 'Delete a user',
  depts: 'List the departments of a user',
  get: 'Read a user',
  list: 'List users',
  search: 'Search for users',
  update: 'Change a user',
};
