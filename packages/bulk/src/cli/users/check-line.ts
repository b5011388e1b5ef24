import { readEndTime } from '../options/end-time.ts';
import type { InputLine, InvalidLine, LineProblem, ListedUser, RawLine } from './input-line.ts';

/** How a job that has end times reads them. */
export interface EndTimeRule {
  /** For users without one of their own. */
  readonly fallback: Date | undefined;
  readonly nowMs: number;
}

const longestId = 256;

/** What no id of a vendor has: control characters, and what stands for bytes that are not UTF-8. */
const unreadable = /[\p{Cc}\uFFFD]/u;

/** A spreadsheet's way of writing a long number, of which it has forgotten the last digits. */
const rounded = /^\d([.,]\d+)?E\+\d+$/i;

/** Checks a line, so that what the vendor could not take is found before anything is sent. */
export function checkLine(raw: RawLine, endTime: EndTimeRule | undefined): InputLine {
  const { line } = raw;
  const id = typeof raw.id === 'string' ? raw.id.trim() : raw.id;
  if (id === undefined || id === null || id === '') return invalid(line, 'no-id', 'there is no id');
  if (typeof id !== 'string') {
    return invalid(line, 'bad-id', `the id is a ${Array.isArray(id) ? 'list' : typeof id}, and must be a text`);
  }
  if (id.length > longestId) return invalid(line, 'bad-id', `the id is longer than ${longestId} characters`);
  if (unreadable.test(id)) {
    return invalid(line, 'bad-id', 'the id holds control characters, or is not in UTF-8');
  }
  if (rounded.test(id)) {
    return invalid(line, 'bad-id', `${id} is a number that a spreadsheet has rounded: format the column as text`);
  }
  if (endTime === undefined) return { line, user: { id } };
  return checkEndTime(raw, { id }, endTime);
}

function checkEndTime(raw: RawLine, user: ListedUser, { fallback, nowMs }: EndTimeRule): InputLine {
  const { line, end_time: own } = raw;
  if (own === undefined || own === null || String(own).trim() === '') {
    if (fallback !== undefined) return { line, user: { ...user, end_time: fallback } };
    return invalid(line, 'bad-end-time', 'there is no end_time, and no --end-time for users without one');
  }
  if (typeof own !== 'string' && typeof own !== 'number') {
    return invalid(line, 'bad-end-time', 'end_time must be a text or a number');
  }
  try {
    return { line, user: { ...user, end_time: readEndTime(String(own).trim(), nowMs) } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return invalid(line, 'bad-end-time', `end_time: ${error.message}`);
  }
}

function invalid(line: number, problem: LineProblem, message: string): InvalidLine {
  return { line, problem, message };
}
