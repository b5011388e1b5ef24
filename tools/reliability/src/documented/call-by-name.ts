import type { CallOptions } from '@x/core-signing';
import type { Clients, VendorName } from '../calls/operation-call.ts';

/** What makes a call: the client of the vendor, or the group of its methods that has the one. */
const groups: Readonly<Record<string, readonly [group: string, method: string]>> = {
  customAttrsBatchRead: ['customAttrs', 'batchRead'],
  customAttrsBatchUpdate: ['customAttrs', 'batchUpdate'],
  'personnel.setStatus': ['personnel', 'setStatus'],
  'personnel.findIds': ['personnel', 'findIds'],
};

/** They take no input. */
const withoutInput: ReadonlySet<string> = new Set(['current', 'currentId']);

/**
 * Calls a client's method with an input of any kind, as a caller without TypeScript can. Of a method that gives page
 * after page the first entry is taken.
 */
export async function callByName(
  clients: Pick<Clients, VendorName> | Partial<Clients>,
  vendor: VendorName,
  name: string,
  input: unknown,
  options?: CallOptions,
): Promise<unknown> {
  const client = clients[vendor];
  if (client === undefined) throw new Error(`there is no client of ${vendor}`);
  const [group, methodName] = groups[name] ?? [undefined, name];
  const owner: unknown = group === undefined ? client : Reflect.get(client, group);
  if (typeof owner !== 'object' || owner === null) throw new Error(`${vendor} has no ${group}`);
  const method: unknown = Reflect.get(owner, methodName);
  if (typeof method !== 'function') throw new Error(`${vendor} has no ${name}`);
  const given = withoutInput.has(name) ? [options] : [input, options];
  const returned: unknown = Reflect.apply(method, owner, given);
  return isAsyncIterable(returned) ? firstOf(returned) : returned;
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function firstOf(pages: AsyncIterable<unknown>): Promise<unknown> {
  for await (const entry of pages) return entry;
  return undefined;
}
