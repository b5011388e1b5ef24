import {
  createClientContext,
  type ErrorCatalogue,
  executeWithoutToken,
  isApiError,
  type Operation,
  resolveOptions,
  type Schema,
  type Transport,
} from '@x/core-signing';

const anything: Schema<unknown> = {
  '~standard': { version: 1, vendor: 'none', validate: (value) => ({ value }) },
};

const operation: Operation = {
  vendor: 'feishu',
  name: 'get',
  method: 'GET',
  path: '/made-up',
  token: 'none',
  scopes: [],
  idempotent: { value: true, evidence: 'inferred' },
  rateLimits: [],
  data: anything,
  doc: '',
  evidence: 'inferred',
};

/** A catalogue with that many codes, from 1 on. */
function catalogueOf(codes: number): ErrorCatalogue {
  return Object.fromEntries(
    Array.from({ length: codes }, (_, index) => [
      `made_up_${index}`,
      {
        codes: [index + 1],
        httpStatus: [400],
        message: 'made up',
        retry: 'never',
        mayHaveExecuted: false,
        evidence: 'inferred',
        source: 'made up',
      },
    ]),
  );
}

/**
 * A client whose every call is refused, over a transport that answers at once: what is left is the client's own work,
 * of which finding the reason for the code is the part that a catalogue could slow down.
 *
 * @returns what makes a call, and gives the reason that was found
 */
export function createRefusedCall(codes: number): (code: number) => Promise<string> {
  let code = 0;
  const transport: Transport = {
    async send() {
      const body = JSON.stringify({ code, msg: 'refused' });
      return { ok: true, response: { status: 400, header: () => undefined, body } };
    },
    async close() {},
  };
  const options = resolveOptions('createRefusedCall', { transport, retry: false }, [], 'http://127.0.0.1');
  const adapter = {
    title: 'Made up',
    errors: catalogueOf(codes),
    authorize: <Request>(request: Request) => request,
    sign: <Request>(request: Request) => request,
    readRetryAfterMs: () => undefined,
    secretsOf: () => [],
  };
  const context = createClientContext(adapter, options, []);
  const call = {
    operation,
    data: anything,
    request: { method: operation.method, path: operation.path, query: [], headers: {} },
    readEnvelope: () => ({ type: 'refusal', code, message: 'refused' }) as const,
  };
  return async (asked) => {
    code = asked;
    const error: unknown = await executeWithoutToken(context, call).catch((caught: unknown) => caught);
    if (!isApiError(error) || error.kind !== 'vendor') throw new Error('The call was not refused.', { cause: error });
    return error.reason;
  };
}
