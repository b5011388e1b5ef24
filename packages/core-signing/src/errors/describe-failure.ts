import { changesNothing } from '../contract/changes-nothing.ts';
import type { Operation } from '../contract/operation.ts';
import { describeIssues } from './describe-issues.ts';
import type { Failure, ProtocolFailure, TransportFailure, VendorFailure } from './failure.ts';

/** One message that says what happened, whether anything was sent, what to do, and where to read on. */
export function describeFailure(failure: Failure, vendorTitle: string, operation: Operation, attempts: number): string {
  const tries = attempts > 1 ? ` after ${attempts} attempts` : '';
  switch (failure.kind) {
    case 'transport':
      return describeTransport(failure, vendorTitle, operation, tries);
    case 'protocol':
      return describeProtocol(failure, vendorTitle, operation, tries);
    case 'vendor':
      return describeVendor(failure, vendorTitle, operation, tries);
  }
}

function describeTransport(
  failure: TransportFailure,
  vendorTitle: string,
  operation: Operation,
  tries: string,
): string {
  return `${operation.name} got no answer from ${vendorTitle}${tries}: ${failure.detail}. ${describeSent(failure, operation)}${transportAdvice(failure)}`;
}

function describeSent({ sent }: TransportFailure, operation: Operation): string {
  if (sent === 'no') return 'Nothing was sent.';
  if (changesNothing(operation)) return sent === 'yes' ? 'The request arrived.' : 'The request may have arrived.';
  return sent === 'yes'
    ? 'The request arrived: it may have taken effect.'
    : 'The request may have arrived and taken effect.';
}

function transportAdvice(failure: TransportFailure): string {
  switch (failure.problem) {
    case 'connection':
      return failure.sent === 'no' ? ' Check baseURL, the network and any proxy.' : '';
    case 'timeout':
    case 'deadline':
      return ' If this is usual for the network, give it more time.';
    case 'response-too-large':
    case 'client-closed':
      return '';
  }
}

function describeProtocol(failure: ProtocolFailure, vendorTitle: string, operation: Operation, tries: string): string {
  const what = {
    empty: 'an empty body',
    html: 'HTML, most likely of a gateway or proxy in between',
    'not-json': 'something that is not JSON',
    'no-envelope': `JSON that is no answer of ${vendorTitle}`,
    'wrong-shape': 'JSON of another shape than documented',
  }[failure.problem];
  const issues = failure.issues.length > 0 ? ` (${describeIssues(failure.issues)})` : '';
  const requestId = failure.requestId === undefined ? '' : ` Request id ${failure.requestId}.`;
  // A gateway that refuses for the rate does not pass the request on; decideRetry relies on the same.
  const effect = describeEffect(operation, failure.httpStatus !== 429);
  const wait = describeWait('The answer', failure.retryAfterMs);
  return `${operation.name} was answered with ${what}${issues}, HTTP ${failure.httpStatus}${tries}.${effect}${wait}${requestId} See ${operation.doc}`;
}

function describeVendor(failure: VendorFailure, vendorTitle: string, operation: Operation, tries: string): string {
  const effect = describeEffect(operation, failure.mayHaveExecuted);
  const wait = describeWait(vendorTitle, failure.retryAfterMs);
  const advice = failure.entry?.advice === undefined ? '' : ` ${failure.entry.advice.en}`;
  const requestId = failure.requestId === undefined ? '' : ` Request id ${failure.requestId}.`;
  const doc = failure.entry?.source.startsWith('https://') ? failure.entry.source : operation.doc;
  return `${vendorTitle} refused ${operation.name}${tries}: ${failure.reason} (code ${failure.code}, HTTP ${failure.httpStatus}) "${failure.vendorMessage.replace(/[.。]$/, '')}".${effect}${wait}${advice}${requestId} See ${doc}`;
}

function describeEffect(operation: Operation, mayHaveExecuted: boolean): string {
  if (changesNothing(operation)) return '';
  return mayHaveExecuted ? ' It may have taken effect.' : ' It was not carried out.';
}

function describeWait(who: string, retryAfterMs: number | undefined): string {
  return retryAfterMs === undefined ? '' : ` ${who} asks to wait ${Math.ceil(retryAfterMs / 1000)} s.`;
}
