import { startMocks } from '@x/mocks';
import { expect, it } from 'vitest';
import { endedInFlight } from '../src/tokens/cases/ended-in-flight.ts';
import { firstCalls } from '../src/tokens/cases/first-calls.ts';
import { sameTokenAgain } from '../src/tokens/cases/same-token-again.ts';
import { wrongSecret } from '../src/tokens/cases/wrong-secret.ts';
import { tokensPart } from '../src/tokens/tokens-part.ts';
import { feishuTokens } from '../src/tokens/vendors/feishu-tokens.ts';
import type { TokenVendor } from '../src/tokens/vendors/token-vendor.ts';

const timeoutMs = 120_000;

it(
  'one token serves any number of calls, whatever befalls it',
  async () => {
    const progress: string[] = [];
    const outcome = await tokensPart.run({ scale: 'short', seed: 1, progress: (line) => progress.push(line) });
    expect(outcome.failures).toEqual([]);
    expect(outcome.figures.length).toBeGreaterThan(50);
    expect(progress.length).toBeGreaterThan(2);
  },
  timeoutMs,
);

/** Fetches a token for every call, as a client without a single flight does. */
const wasteful: TokenVendor = {
  ...feishuTokens,
  connectTo: (session, options) => ({
    async call(callOptions) {
      const once = feishuTokens.connectTo(session, options);
      return once.call(callOptions).finally(() => once.close());
    },
    close: async () => undefined,
  }),
};

/** Uses the credentials of whoever came first, as a cache that goes by the app id alone does. */
const careless: TokenVendor = {
  ...feishuTokens,
  connect: (baseURL, _secret, options) => feishuTokens.connect(baseURL, 'right', options),
};

/** Asks again and again, as a client without a bound does. */
const stubborn: TokenVendor = {
  ...feishuTokens,
  connect(baseURL, secret, options) {
    const client = feishuTokens.connect(baseURL, secret, options);
    return {
      close: () => client.close(),
      call: (callOptions) => client.call(callOptions).catch(() => client.call(callOptions)),
    };
  },
};

it.each([
  ['first calls', firstCalls, wasteful, 'token calls that the client told of'],
  ['ended tokens', endedInFlight, wasteful, 'token calls: '],
  ['two secrets', wrongSecret, careless, 'refused calls with the wrong secret'],
  ['a refused token', sameTokenAgain, stubborn, 'calls: '],
])(
  'the checks of %s turn red for a client that is not good',
  async (_name, tokenCase, vendor, failure) => {
    await using mocks = await startMocks();
    const counts = await tokenCase({ vendor, mocks, scale: 'short' });
    expect(counts.flatMap(({ failures }) => failures)).toContainEqual(expect.stringContaining(failure));
  },
  timeoutMs,
);
