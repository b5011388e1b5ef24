import type { AttemptEvent } from '@x/feishu-status';
import { withClient } from '../work/with-client.ts';
import type { ErrorRow } from './error-row.ts';
import type { ProvocationRun } from './provoke.ts';

/** The part of a mock that lets its tokens expire. */
interface MockWithTokens {
  readonly clock: { now(): Promise<Date> };
  readonly state: {
    get(): Promise<{ readonly tokens: readonly { readonly id: string }[] }>;
    patch(patch: unknown): Promise<unknown>;
  };
}

/**
 * Lets the token that a client holds expire before its time, and calls again. The client is refused once, fetches a
 * new token and repeats the call; the caller sees nothing of it.
 */
export async function provokeExpiry<Client extends { close(): Promise<void> }>(
  mock: MockWithTokens,
  connect: (onAttempt: (event: AttemptEvent) => void) => Client,
  call: (client: Client) => Promise<unknown>,
  { title, calls, checks }: ProvocationRun,
): Promise<ErrorRow> {
  const events: AttemptEvent[] = [];
  const client = connect((event) => {
    events.push(event);
    calls.onAttempt(event);
  });
  await withClient(client, async () => {
    await call(client);
    events.length = 0;
    await expireTokens(mock);
    await call(client);
  });

  const outcomes = events.map(({ outcome }) => outcome);
  checks.same(`${title}, expired token`, outcomes, ['vendor', 'ok', 'ok']);
  return {
    provokedBy: 'expired token',
    kind: 'none',
    reason: '-',
    code: '-',
    sent: 'yes',
    message: `Refreshed; the caller sees nothing. The client sent ${events.map(describeEvent).join(', ')}.`,
  };
}

async function expireTokens({ clock, state }: MockWithTokens): Promise<void> {
  const expiresAt = (await clock.now()).toISOString();
  const { tokens } = await state.get();
  await state.patch({ tokens: tokens.map(({ id }) => ({ id, expiresAt })) });
}

function describeEvent({ operation, outcome, reason }: AttemptEvent): string {
  return `${operation} (${outcome === 'ok' ? 'good' : `refused: ${reason}`})`;
}
