import { createHash, createHmac, hash } from 'node:crypto';
import { signKso1 } from '@x/core-signing';

/** Made up, as long as the vendor's. */
const accessKey = 'AK20260101BENCHXYZ';
const secretKey = 'bench'.repeat(7).slice(0, 32);
const method = 'POST';
const path = '/v7/users/batch_disable';
const contentType = 'application/json';
const body = JSON.stringify({ user_ids: Array.from({ length: 100 }, (_, index) => `user-${index}`) })
  .padEnd(1024)
  .slice(0, 1024);
const date = new Date('2026-11-21T08:00:00Z');
const dateText = date.toUTCString();

const signed = { accessKey, secretKey, method, path, contentType, body };

/** The limit: the two calls of node:crypto on text that is put together, and nothing checked. */
function withHash(): string {
  const bodyHash = hash('sha256', body);
  return createHmac('sha256', secretKey)
    .update(`KSO-1${method}${path}${contentType}${dateText}${bodyHash}`)
    .digest('hex');
}

/** The same by the older of the two ways to hash. */
function withCreateHash(): string {
  const bodyHash = createHash('sha256').update(body).digest('hex');
  return createHmac('sha256', secretKey)
    .update(`KSO-1${method}${path}${contentType}${dateText}${bodyHash}`)
    .digest('hex');
}

/** What the limit comes to with the date still to be written. */
function withHashAndDate(): string {
  const bodyHash = hash('sha256', body);
  return createHmac('sha256', secretKey)
    .update(`KSO-1${method}${path}${contentType}${date.toUTCString()}${bodyHash}`)
    .digest('hex');
}

/** By name, each giving the signature in hex. */
export const signers = {
  'crypto.hash + createHmac': withHash,
  'crypto.hash + createHmac + toUTCString': withHashAndDate,
  'createHash + createHmac': withCreateHash,
  'signKso1, date as text': () => hexOf(signKso1({ ...signed, date: dateText })['X-Kso-Authorization']),
  'signKso1, Date': () => hexOf(signKso1({ ...signed, date })['X-Kso-Authorization']),
} as const satisfies Readonly<Record<string, () => string>>;

export type SignerName = keyof typeof signers;

function hexOf(authorization: string): string {
  return authorization.slice(authorization.indexOf(':') + 1);
}
