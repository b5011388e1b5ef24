import { isJsonObject, type JsonObject } from '../checks/read-json-body.ts';

/** The bodies that the vendor's pages print for `POST /cgi/crm/v2/data/update`. */
export type UpdateBodyKind = 'memberStatusBatch' | 'memberStatus' | 'departmentStatus' | 'member' | 'object';

/** Fields of which each marks the body of one page. */
const MARKS = ['data', 'user', 'departmentId', 'openUserId'] as const;

/**
 * Which of the five bodies one is; undefined when it is none, or bears the marks of two. The page of Set Member Status
 * takes a list of employees too, in a body that is then that of the batch page; it is taken as the latter.
 */
export function bodyKind(body: JsonObject): UpdateBodyKind | undefined {
  const [mark, ...others] = MARKS.filter((name) => Object.hasOwn(body, name));
  if (others.length > 0) return undefined;

  const hasList = Object.hasOwn(body, 'openUserIds');
  const hasStatus = Object.hasOwn(body, 'status');
  switch (mark) {
    case 'data':
      return hasList || hasStatus || !hasObjectData(body) ? undefined : 'object';
    case 'user':
      return hasList || hasStatus ? undefined : 'member';
    case 'departmentId':
      return hasList ? undefined : 'departmentStatus';
    case 'openUserId':
      return 'memberStatus';
    default:
      return hasList || hasStatus ? 'memberStatusBatch' : undefined;
  }
}

function hasObjectData({ data }: JsonObject): boolean {
  return isJsonObject(data) && Object.hasOwn(data, 'object_data');
}
