import { VendorError } from '@x/core-signing';
import { expect, it } from 'vitest';
import { canary } from '../src/secrets/canary/canary.ts';
import { encodings } from '../src/secrets/canary/encodings.ts';
import { findCanaries } from '../src/secrets/canary/search.ts';
import { createFindings } from '../src/secrets/findings.ts';
import { driveHostileGateway } from '../src/secrets/gateway/hostile-gateway.ts';
import { type SecretVendor, secretVendors } from '../src/secrets/gateway/secret-vendor.ts';
import { secretsPart } from '../src/secrets/secrets-part.ts';
import { checkRedirects } from '../src/secrets/transport/check-redirects.ts';

const timeoutMs = 120_000;

it(
  'no secret is shown or sent to the wrong place',
  async () => {
    const outcome = await secretsPart.run({ scale: 'short', seed: 1, progress: () => undefined });
    expect(outcome.failures).toEqual([]);
    expect(outcome.figures).toContainEqual({ what: 'Findings', value: '0' });
  },
  timeoutMs,
);

it.each(Object.entries(encodings))('a secret is found %s', (_name, encode) => {
  for (const secret of [canary('one'), canary('one', true)]) {
    expect(findCanaries(`before ${encode(secret.value)} after`, [secret, canary('two')])).toEqual(['one']);
  }
});

it(
  'the checks turn red for a client that shows its secrets',
  async () => {
    const findings = createFindings();
    await driveHostileGateway(
      withCall(async (body) => Promise.reject(talkative(body))),
      'short',
      findings,
    );
    expect(findings.failures).toContainEqual(expect.stringContaining('String(error) shows Feishu token'));
  },
  timeoutMs,
);

it(
  'the checks turn red for a client that follows redirects',
  async () => {
    const findings = createFindings();
    await checkRedirects(
      withCall(async (body) => body),
      findings,
    );
    expect(findings.failures).toContainEqual(expect.stringContaining('were followed to another host'));
  },
  timeoutMs,
);

/** A client of Feishu without any care: it calls with fetch, and does with the answer what it is told. */
function withCall(end: (body: string) => Promise<unknown>): SecretVendor {
  const [feishu] = secretVendors();
  if (feishu === undefined) throw new Error('there is no vendor');
  return {
    ...feishu,
    connect: (baseURL) => ({
      async call() {
        const response = await fetch(`${baseURL}/open-apis/anything`, { method: 'POST' });
        return end(await response.text());
      },
      close: async () => undefined,
    }),
  };
}

function talkative(body: string): VendorError {
  return new VendorError(body, {
    ...{ vendor: 'feishu', operation: 'list', reason: 'unlisted', code: 1, httpStatus: 400, vendorMessage: body },
    ...{ mayHaveExecuted: false, retry: 'never', details: undefined, requestId: undefined, retryAfterMs: undefined },
    ...{ advice: undefined, attempts: 1, doc: '' },
  });
}
