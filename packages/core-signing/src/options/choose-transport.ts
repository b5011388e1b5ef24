import { createFetchTransport } from '../transport/fetch-transport.ts';
import type { Transport } from '../transport/transport.ts';
import { createUndiciTransport } from '../transport/undici-transport.ts';
import type { CommonOptions } from './common-options.ts';
import type { OptionChecks } from './option-checks.ts';

/** @throws ConfigError when more than one of the three ways to send is given, or one is not what it should be */
export function chooseTransport(checks: OptionChecks, options: CommonOptions): Transport {
  const { transport, dispatcher, fetch } = options;
  const given = [transport, dispatcher, fetch].filter((way) => way !== undefined);
  if (given.length > 1)
    throw checks.wrong('transport', 'excludes "dispatcher" and "fetch": give at most one of the three');
  if (transport !== undefined) {
    if (typeof transport?.send !== 'function' || typeof transport.close !== 'function') {
      throw checks.wrong('transport', 'must have the functions send and close');
    }
    return transport;
  }
  if (fetch !== undefined) return createFetchTransport(checks.optionalFunction('fetch', fetch));
  if (dispatcher !== undefined && typeof dispatcher?.dispatch !== 'function') {
    throw checks.wrong('dispatcher', 'must be an undici dispatcher');
  }
  if (dispatcher === undefined && isBun()) return createFetchTransport((...request) => globalThis.fetch(...request));
  return createUndiciTransport(dispatcher);
}

/** Bun puts an `undici` of its own in the place of the installed one; its agents have no `dispatch`. */
function isBun(): boolean {
  return process.versions['bun'] !== undefined;
}
