import { createHmac } from 'node:crypto';

/** HMAC-SHA256 in lower-case hex. Key and text count as UTF-8. */
export function hmacSha256Hex(secretKey: string, text: string): string {
  return createHmac('sha256', secretKey).update(text).digest('hex');
}
