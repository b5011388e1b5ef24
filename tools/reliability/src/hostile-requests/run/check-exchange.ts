import type { Target, Verdict } from '../targets/target.ts';
import type { Exchanged } from '../wire/exchange.ts';
import type { WireAnswer } from '../wire/read-answers.ts';
import type { WireRequest } from '../wire/wire-request.ts';

/** What was sent over a connection, as far as it matters for what may come back. */
export interface Sent {
  /** Empty for what is no request. */
  readonly requests: readonly WireRequest[];
  /** Whether HTTP allows all of it, so that there must be an answer to each. */
  readonly isHttp: boolean;
  /** Whether it could not be carried out, since it never became complete. */
  readonly isIncomplete: boolean;
}

export interface Checked {
  readonly verdicts: readonly Verdict[];
  /** What must not be, each in words. */
  readonly faults: readonly string[];
  /** Whether nothing of it was carried out, as far as the answers tell. */
  readonly isRefused: boolean;
}

const NO_REQUEST: WireRequest = { method: '', target: '', headers: [], body: Buffer.alloc(0) };

/** Judges what came back. */
export function checkExchange(target: Target, { requests, isHttp, isIncomplete }: Sent, exchanged: Exchanged): Checked {
  const faults: string[] = [];
  const { answers, ended, fault } = exchanged;
  if (ended === 'refused') faults.push('the server takes no connections any more');
  if (ended === 'notInTime') faults.push('there was no answer in time');
  if (fault !== undefined && (isHttp || ended !== 'reset')) faults.push(`what came is no HTTP: ${fault}`);
  if (isHttp && !mayLoseAnswers(requests, exchanged) && answers.length !== requests.length) {
    faults.push(`${answers.length} answers to ${requests.length} requests, and the connection ${ended}`);
  }

  const verdicts = answers.map((answer, index): Verdict => {
    // After a broken request nobody can tell which one an answer is to.
    const request = requests[index] ?? NO_REQUEST;
    if (!isHttp && isEmptyRefusal(answer)) {
      return { kind: `${answer.status} empty`, isRefusal: true, isPastAuthentication: false, fault: undefined };
    }
    const isStream = answer.headers.get('content-type') === 'text/event-stream';
    if (!answer.isComplete && !isStream && ended !== 'reset') faults.push('an answer broke off');
    return isStream && answer.status === 200
      ? { kind: '200 stream', isRefusal: false, isPastAuthentication: true, fault: undefined }
      : target.judge(answer, request);
  });
  for (const [index, verdict] of verdicts.entries()) {
    if (verdict.fault !== undefined) faults.push(`the answer ${verdict.kind} is wrong: ${verdict.fault}`);
    // A read needs no body, so it may be answered before that is complete.
    const isRead = ['GET', 'HEAD'].includes(requests[index]?.method ?? '');
    if (isIncomplete && !isRead && !verdict.isRefusal) {
      faults.push(`an incomplete request was carried out: ${verdict.kind}`);
    }
  }
  // An empty refusal may have overtaken the answer to a request before it, which was carried out.
  const isOvertaken = !isHttp && answers.some(isEmptyRefusal);
  const areRefusals = verdicts.length > 0 && verdicts.every(({ isRefusal }) => isRefusal);
  return { verdicts, faults, isRefused: isIncomplete || (areRefusals && !isOvertaken) };
}

/**
 * A stream of events has no end, so nothing comes after it; nor does anything after an answer that says so. And whoever is still sending many megabytes that a read does
 * not need finds the connection closed, with the answer lost on the way.
 */
function mayLoseAnswers(requests: readonly WireRequest[], { answers, ended }: Exchanged): boolean {
  const isLast = answers.at(-1)?.headers.get('connection')?.toLowerCase() === 'close';
  const isStreaming = requests.some(({ target }) => target.includes('/_mock/v1/events'));
  const isReadWithLongBody = ({ method, body }: WireRequest): boolean =>
    ['GET', 'HEAD'].includes(method) && body.byteLength > 1024 * 1024;
  return isStreaming || isLast || (ended === 'reset' && requests.some(isReadWithLongBody));
}

/** How the mocks refuse what is no HTTP, as their documentation says. */
function isEmptyRefusal({ status, body }: WireAnswer): boolean {
  return [400, 408, 431].includes(status) && body.byteLength === 0;
}
