import { isIPv4 } from 'node:net';

/** Whether an address, of this server or of its peer, can be reached from this machine only. */
export function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/i, '');
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}
