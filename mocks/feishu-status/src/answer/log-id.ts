import type { IdGenerator } from '@x/mock-kit';

/** 34 characters, as in X-Tt-Logid: the time as yyyyMMddHHmmss (here in UTC) and 20 hexadecimal digits. */
export function logIdOf({ now, ids }: { readonly now: Date; readonly ids: IdGenerator }): string {
  return digitsOf(now) + ids.hex(20).toUpperCase();
}

let last = { second: Number.NaN, digits: '' };

/** Kept for a second, since every answer has one. */
function digitsOf(now: Date): string {
  const second = Math.floor(now.getTime() / 1000);
  if (second !== last.second) last = { second, digits: now.toISOString().replace(/\D/g, '').slice(0, 14) };
  return last.digits;
}
