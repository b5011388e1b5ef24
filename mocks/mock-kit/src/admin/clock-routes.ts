import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { parseDuration } from '../clock/duration.ts';
import { parseInstant } from '../clock/instant.ts';
import { type AdminSession, requireSession } from './admin-session.ts';
import { Problem } from './problem.ts';

interface InSession {
  Params: { session: string };
}

const URL = '/v1/sessions/:session/clock';

/** The clock of a session: read, put into a mode, advanced. */
export function registerClockRoutes(instance: FastifyInstance, session: AdminSession): void {
  const { clock } = session;
  const reading = () => ({ mode: clock.mode(), now: clock.now() });

  instance.get<InSession>(URL, async ({ params }) => {
    requireSession(session, params.session);
    return reading();
  });

  instance.put<InSession>(URL, async ({ params, body }) => {
    requireSession(session, params.session);
    const wanted = parse(clockSchema, body);
    if (wanted.mode === 'real') clock.resume();
    if (wanted.mode === 'frozen') clock.freeze(wanted.now);
    if (wanted.mode === 'offset') {
      clock.resume();
      clock.set(wanted.now);
    }
    return reading();
  });

  instance.post<InSession>(`${URL}/advance`, async ({ params, body }) => {
    requireSession(session, params.session);
    const wanted = parse(advanceSchema, body);
    clock.advance('ms' in wanted ? wanted.ms : wanted.iso);
    return reading();
  });
}

const instantSchema = z.string().transform((text, context) => {
  try {
    return parseInstant(text);
  } catch {
    context.addIssue('not ISO 8601 with a time zone, for example 2026-11-21T08:00:00Z');
    return z.NEVER;
  }
});

const durationSchema = z.string().transform((text, context) => {
  const durationMs = parseDuration(text);
  if (durationMs !== undefined) return durationMs;
  context.addIssue('not an ISO 8601 duration of weeks, days, hours, minutes and seconds, for example PT2H');
  return z.NEVER;
});

const clockSchema = z.discriminatedUnion('mode', [
  z.strictObject({ mode: z.literal('real') }),
  z.strictObject({ mode: z.literal('frozen'), now: instantSchema.optional() }),
  z.strictObject({ mode: z.literal('offset'), now: instantSchema }),
]);

// At most a century at once, so that the sum stays a date.
const millisecondsSchema = z
  .number()
  .min(0)
  .max(36_600 * 86_400_000);

const advanceSchema = z.union([
  z.strictObject({ ms: millisecondsSchema }),
  z.strictObject({ iso: durationSchema.pipe(millisecondsSchema) }),
]);

function parse<Value>(schema: z.ZodType<Value>, body: unknown): Value {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw new Problem(
    422,
    'The clock cannot be set like this; nothing was changed.',
    result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  );
}
