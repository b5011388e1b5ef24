import { parseInstant } from '../clock/instant.ts';
import { isLoopback } from '../http/loopback.ts';
import { MockStartError } from './mock-start-error.ts';
import type { StartMockOptions } from './start-options.ts';

/**
 * Refuses what cannot be started, and gives where to listen. The seed is the vendor's to check.
 *
 * @throws MockStartError naming the option.
 */
export function checkOptions(options: StartMockOptions): { readonly host: string; readonly port: number } {
  const { port = 0, host = '127.0.0.1', clock, adminToken } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new MockStartError('optionInvalid', 'port', `${port} is no port. Give a whole number from 0 to 65535.`);
  }
  if (host === '') {
    throw new MockStartError('optionInvalid', 'host', 'is empty. Give an address, for example 127.0.0.1.');
  }
  if (adminToken === '') {
    throw new MockStartError('optionInvalid', 'adminToken', 'is empty. Give one or leave it out.');
  }
  if (clock !== undefined) checkClock(clock);

  // Both loopback families under one name would be two servers.
  const address = host === 'localhost' ? '127.0.0.1' : host;
  if (!isLoopback(address) && adminToken === undefined) {
    throw new MockStartError(
      'optionInvalid',
      'adminToken',
      `is needed to listen on ${host}, which is no loopback address: the admin API there can change everything.`,
    );
  }
  return { host: address, port };
}

function checkClock(clock: Date | string): void {
  try {
    parseInstant(clock);
  } catch (error) {
    throw new MockStartError('optionInvalid', 'clock', error instanceof Error ? error.message : String(error));
  }
}
