import type { IdGenerator } from '@x/mock-kit';

/** 34 characters, as in X-Tt-Logid: the time as yyyyMMddHHmmss (here in UTC) and 20 hexadecimal digits. */
export function logIdOf({ now, ids }: { readonly now: Date; readonly ids: IdGenerator }): string {
  return now.toISOString().replace(/\D/g, '').slice(0, 14) + ids.hex(20).toUpperCase();
}
