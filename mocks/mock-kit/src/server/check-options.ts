import { createSecureContext } from 'node:tls';
import type { ClockInput } from '../clock/clock-input.ts';
import { parseClock } from '../clock/parse-clock.ts';
import type { TlsPair } from '../http/http-front.ts';
import { isLoopback } from '../http/loopback.ts';
import { MockStartError } from './mock-start-error.ts';
import type { StartServerOptions } from './start-options.ts';

/**
 * Refuses what cannot be started, and gives where to listen. The seed is the vendor's to check.
 *
 * @throws MockStartError naming the option.
 */
export function checkOptions(options: StartServerOptions): { readonly host: string; readonly port: number } {
  const { port = 0, host = '127.0.0.1', clock, adminToken, graceMs = 0, tls } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new MockStartError('optionInvalid', 'port', `${port} is no port. Give a whole number from 0 to 65535.`);
  }
  if (host === '') {
    throw new MockStartError('optionInvalid', 'host', 'is empty. Give an address, for example 127.0.0.1.');
  }
  if (adminToken === '') {
    throw new MockStartError('optionInvalid', 'adminToken', 'is empty. Give one or leave it out.');
  }
  if (!Number.isInteger(graceMs) || graceMs < 0) {
    throw new MockStartError('optionInvalid', 'graceMs', `${graceMs} is no time. Give whole milliseconds from 0 on.`);
  }
  if (clock !== undefined) checkClock(clock);
  if (tls !== undefined) checkTls(tls);

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

function checkClock(clock: ClockInput): void {
  try {
    parseClock(clock);
  } catch (error) {
    throw new MockStartError('optionInvalid', 'clock', error instanceof Error ? error.message : String(error));
  }
}

function checkTls({ cert, key }: TlsPair): void {
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new MockStartError('optionInvalid', 'tls', `cert and key are no pair of PEM texts (${reason}).`);
  }
}
