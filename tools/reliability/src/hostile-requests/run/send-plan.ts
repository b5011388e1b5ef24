import { buildRequest } from '../generate/build-request.ts';
import type { Plan } from '../generate/plan.ts';
import type { Round } from '../targets/target.ts';
import type { Transmission } from '../wire/framing.ts';
import { isPlainHttp } from '../wire/is-plain-http.ts';
import type { Sent } from './check-exchange.ts';

export interface Planned {
  readonly sent: Sent;
  readonly transmission: Transmission;
}

/** The bytes of a plan, and what may be expected of them. */
export function transmissionOf(plan: Plan, round: Round, host: string): Planned {
  const build = (request: Parameters<typeof buildRequest>[0], connection: 'close' | 'keep-alive') =>
    buildRequest(request, round, { host, connection });
  switch (plan.kind) {
    case 'garbage':
      return {
        sent: { requests: [], isHttp: false, isIncomplete: false },
        transmission: { pieces: [Buffer.from(plan.bytes)], afterwards: 'end' },
      };
    case 'request': {
      const request = build(plan.request, 'close');
      const { framing } = plan.request;
      const isHttp = framing.isHttp && isPlainHttp(request);
      const transmission = framing.frame(request);
      return {
        sent: { requests: [request], isHttp, isIncomplete: framing.isIncomplete === true && isPlainHttp(request) },
        // What is no HTTP may leave the server waiting for more of it.
        transmission: isHttp ? transmission : { ...transmission, afterwards: 'end' },
      };
    }
    case 'cut': {
      const request = build(plan.request, 'close');
      const bytes = Buffer.concat(plan.request.framing.frame(request).pieces);
      return {
        sent: { requests: [request], isHttp: false, isIncomplete: isPlainHttp(request) },
        transmission: { pieces: [bytes.subarray(0, plan.at % bytes.byteLength)], afterwards: plan.afterwards },
      };
    }
    case 'pipeline': {
      const last = plan.requests.length - 1;
      const requests = plan.requests.map((request, index) => build(request, index === last ? 'close' : 'keep-alive'));
      const pieces = plan.requests.flatMap(({ framing }, index) => {
        const request = requests[index];
        return request === undefined ? [] : framing.frame(request).pieces;
      });
      const isHttp = requests.every(isPlainHttp);
      return {
        sent: { requests, isHttp, isIncomplete: false },
        transmission: { pieces: [Buffer.concat(pieces)], afterwards: isHttp ? 'wait' : 'end' },
      };
    }
  }
}
