import { type UserResult, userOutcomes } from '../job/user-result.ts';
import type { JobIdentity, JournalLine } from './journal.ts';

/*
 * A journal is NDJSON. The first line says whose it is; then there is one line for each batch that is about to be sent,
 * and one for the results of each batch; `returned` names those to whom a run that was stopped did not come:
 *
 *   {"journal":"@x/bulk","version":1,"operation":"feishu.batchClose","target":"7101...","jobId":"2026-11"}
 *   {"started":[[0,"ou_1"],[1,"ou_2"]]}
 *   {"settled":[{"ordinal":0,"id":"ou_1","outcome":"succeeded","result":"success","attempts":1}]}
 *   {"settled":[],"returned":[[1,"ou_2"]]}
 */
export const formatName = '@x/bulk';
export const formatVersion = 1;

export function headerText({ operation, target, jobId }: JobIdentity): string {
  return `${JSON.stringify({ journal: formatName, version: formatVersion, operation, target, jobId })}\n`;
}

export function startedText(lines: readonly JournalLine[]): string {
  return `${JSON.stringify({ started: lines.map(({ ordinal, id }) => [ordinal, id]) })}\n`;
}

export function returnedText(lines: readonly JournalLine[]): string {
  return `${JSON.stringify({ settled: [], returned: lines.map(({ ordinal, id }) => [ordinal, id]) })}\n`;
}

export function settledText(results: readonly UserResult[]): string {
  return `${JSON.stringify({ settled: results })}\n`;
}

export type JournalRecord =
  | { readonly type: 'header'; readonly version: unknown; readonly job: JobIdentity }
  | { readonly type: 'started'; readonly lines: readonly JournalLine[] }
  | {
      readonly type: 'settled';
      readonly results: readonly UserResult[];
      /** Lines that were started and certainly not carried out. */
      readonly returned: readonly JournalLine[];
    };

/** Undefined for what is no line of a journal. */
export function parseRecord(text: string): JournalRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if ('started' in value) {
    const lines = readLines(value.started);
    return lines === undefined ? undefined : { type: 'started', lines };
  }
  if ('settled' in value && Array.isArray(value.settled)) {
    const returned = 'returned' in value ? readLines(value.returned) : [];
    if (returned === undefined || !value.settled.every(isResult)) return undefined;
    return { type: 'settled', results: value.settled, returned };
  }
  if (!('journal' in value) || value.journal !== formatName || !('version' in value)) return undefined;
  const { operation, target, jobId } = { operation: '', target: '', jobId: '', ...value };
  return { type: 'header', version: value.version, job: { operation, target, jobId } };
}

function readLines(value: unknown): readonly JournalLine[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const lines = value.map(readPair);
  return lines.every((line) => line !== undefined) ? lines : undefined;
}

function readPair(pair: unknown): JournalLine | undefined {
  if (!Array.isArray(pair)) return undefined;
  const [ordinal, id]: unknown[] = pair;
  return isOrdinal(ordinal) && typeof id === 'string' ? { ordinal, id } : undefined;
}

function isResult(value: unknown): value is UserResult {
  if (typeof value !== 'object' || value === null) return false;
  if (!('ordinal' in value) || !('id' in value) || !('outcome' in value)) return false;
  const { ordinal, id, outcome } = value;
  return isOrdinal(ordinal) && typeof id === 'string' && userOutcomes.some((known) => known === outcome);
}

function isOrdinal(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
