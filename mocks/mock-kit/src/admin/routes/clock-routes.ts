import { parseDuration } from '../../clock/duration.ts';
import type { SessionClock } from '../../clock/session-clock.ts';
import { requireSession } from '../admin-context.ts';
import { type AdminAnswer, defineRoute, noBody, noQuery } from '../admin-route.ts';
import { advanceSchema, clockReadingSchema, clockSchema } from '../schemas/clock.ts';

const reading = (clock: SessionClock): AdminAnswer => ({ status: 200, body: { mode: clock.mode(), now: clock.now() } });
const response = { status: 200, description: 'What the clock shows', schema: clockReadingSchema };

/** The clock of a session: read, put into a mode, advanced. */
export const clockRoutes = [
  defineRoute({
    method: 'GET',
    path: '/sessions/{session}/clock',
    summary: 'Read the clock of a session',
    query: noQuery,
    body: noBody,
    response,
    refusals: [404],
    handle: ({ context, parameter }) => reading(requireSession(context, parameter('session')).clock),
  }),
  defineRoute({
    method: 'PUT',
    path: '/sessions/{session}/clock',
    summary: 'Put the clock into a mode: real, frozen at a moment, or running from a moment on',
    query: noQuery,
    body: clockSchema,
    response,
    refusals: [404, 422],
    handle({ context, parameter, body }) {
      const { clock } = requireSession(context, parameter('session'));
      if (body.mode === 'real') clock.resume();
      if (body.mode === 'frozen') clock.freeze(body.now);
      if (body.mode === 'offset') {
        clock.resume();
        clock.set(body.now);
      }
      return reading(clock);
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/sessions/{session}/clock/advance',
    summary: 'Move the clock ahead by milliseconds or by an ISO 8601 duration',
    query: noQuery,
    body: advanceSchema,
    response,
    refusals: [404, 422],
    handle({ context, parameter, body }) {
      const { clock } = requireSession(context, parameter('session'));
      clock.advance('ms' in body ? body.ms : (parseDuration(body.iso) ?? 0));
      return reading(clock);
    },
  }),
];
