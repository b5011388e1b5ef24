import { describe, expect, expectTypeOf, it } from 'vitest';
import { greet } from '../../test/support/operations.ts';
import { rejectionOf } from '../../test/support/rejection-of.ts';
import { lost, ok, scriptedTransport } from '../../test/support/scripted-transport.ts';
import { testClient } from '../../test/support/test-client.ts';
import type { ApiError } from './api-error.ts';
import type { Call } from './call.ts';
import { ConfigError } from './config-error.ts';
import type { Issue, ProtocolProblem, Sent, TransportProblem } from './failure.ts';
import type { InputError } from './input-error.ts';
import type { ProtocolError } from './protocol-error.ts';
import { type SafeResult, safe } from './safe.ts';
import { toError } from './to-error.ts';
import type { TransportError } from './transport-error.ts';
import type { VendorError } from './vendor-error.ts';

describe('safe', () => {
  it('gives the value', async () => {
    const { call } = testClient({ transport: scriptedTransport(ok) });
    expect(await safe(call())).toEqual({ ok: true, value: { greeting: 'hello' } });
  });

  it('gives a value of nothing as such', async () => {
    expect(await safe(Promise.resolve())).toEqual({ ok: true, value: undefined });
    expect(await safe(Promise.resolve(false))).toEqual({ ok: true, value: false });
  });

  it('gives every kind of error of these packages', async () => {
    const error = toError({ kind: 'protocol', problem: 'html', httpStatus: 502, issues: [] }, 'T', greet, 1);
    const result = await safe(Promise.reject(error));
    expect(result).toEqual({ ok: false, error });
    expect(result.error).toBe(error);

    const { call } = testClient({ transport: scriptedTransport(lost('no')) });
    expect(await safe(call())).toMatchObject({ ok: false, error: { kind: 'transport', sent: 'no' } });
    const config = new ConfigError('getAccessToken threw', 'getAccessToken');
    expect(await safe(Promise.reject(config))).toEqual({ ok: false, error: config });
  });

  it('gives an error of another installed copy', async () => {
    const error = Object.assign(new Error('from the other copy'), { [Symbol.for('@x/error')]: true, kind: 'vendor' });
    expect(await safe(Promise.reject(error))).toEqual({ ok: false, error });
  });

  it.each([
    ['an error', new Error('the user left')],
    ['a text', 'the user left'],
    ['nothing', undefined],
  ])("rejects with the caller's own abort reason: %s", async (_name, given) => {
    const signal = AbortSignal.abort(given);
    const { call } = testClient({ transport: scriptedTransport(ok) });
    expect(await rejectionOf(safe(call({ signal })))).toBe(signal.reason);
  });

  it('rejects with a bug', async () => {
    const bug = new TypeError('x is not a function');
    expect(await rejectionOf(safe(Promise.reject(bug)))).toBe(bug);
  });
});

/** Checked by the compiler; running them shows nothing more. */
describe('the types', () => {
  type Failure = ApiError<'rateLimited' | 'tokenExpired'>;
  interface Client {
    greet(): Call<{ readonly greeting: string }, Failure>;
  }

  it('a call is a promise of its value', () => {
    expectTypeOf<Awaited<ReturnType<Client['greet']>>>().toEqualTypeOf<{ readonly greeting: string }>();
    expectTypeOf<Promise<string>>().toExtend<Call<string, Failure>>();
  });

  it('safe() hands on the type of the error that a call carries', () => {
    type Result = Awaited<ReturnType<typeof safe<{ readonly greeting: string }, Failure>>>;
    expectTypeOf<Result>().toEqualTypeOf<SafeResult<{ readonly greeting: string }, Failure>>();
    const ofCall = async (client: Client) => safe(client.greet());
    expectTypeOf<Awaited<ReturnType<typeof ofCall>>>().toEqualTypeOf<Result>();
    const ofPromise = async () => safe(Promise.resolve(1));
    expectTypeOf<Awaited<ReturnType<typeof ofPromise>>>().toEqualTypeOf<SafeResult<number, ApiError>>();
  });

  it('ok tells value and error apart', () => {
    const read = (result: SafeResult<number, Failure>): void => {
      expectTypeOf(result.value).toEqualTypeOf<number | undefined>();
      if (result.ok) {
        expectTypeOf(result.value).toEqualTypeOf<number>();
        expectTypeOf(result.error).toEqualTypeOf<undefined>();
      } else {
        expectTypeOf(result.error).toEqualTypeOf<Failure>();
        expectTypeOf(result.value).toEqualTypeOf<undefined>();
      }
    };
    expect(read).toBeTypeOf('function');
  });

  it('kind tells the errors apart', () => {
    const read = (error: Failure): void => {
      switch (error.kind) {
        case 'config':
          expectTypeOf(error).toEqualTypeOf<ConfigError>();
          expectTypeOf<typeof error.sent>().toEqualTypeOf<'no'>();
          return;
        case 'input':
          expectTypeOf(error).toEqualTypeOf<InputError>();
          expectTypeOf(error.issues).toEqualTypeOf<readonly Issue[]>();
          return;
        case 'transport':
          expectTypeOf(error).toEqualTypeOf<TransportError>();
          expectTypeOf(error.sent).toEqualTypeOf<Sent>();
          expectTypeOf(error.problem).toEqualTypeOf<TransportProblem>();
          return;
        case 'protocol':
          expectTypeOf(error).toEqualTypeOf<ProtocolError>();
          expectTypeOf(error.problem).toEqualTypeOf<ProtocolProblem>();
          expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
          return;
        case 'vendor':
          expectTypeOf(error).toEqualTypeOf<VendorError<'rateLimited' | 'tokenExpired'>>();
          expectTypeOf(error.reason).toEqualTypeOf<'rateLimited' | 'tokenExpired' | 'unlisted'>();
          return;
        default:
          expectTypeOf(error).toEqualTypeOf<never>();
      }
    };
    expect(read).toBeTypeOf('function');
  });
});
