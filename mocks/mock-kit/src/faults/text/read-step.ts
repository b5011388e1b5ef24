import { didYouMean } from '../nearest.ts';
import { faultConditions } from '../schema/fault-conditions.ts';
import { type StepForm, stepForms } from './step-forms.ts';

/** What a text says, or what is wrong with it. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

const PART = /^([A-Za-z][\w-]*|\d+)\s*(?:\(([^()]*)\))?$/;

/** Reads one step, parts joined by `+`, as JSON. */
export function readStep(text: string): Read<unknown> {
  const parts: unknown[] = [];
  for (const part of text.split('+')) {
    const read = readPart(part.trim());
    if ('problem' in read) return read;
    parts.push(read.value);
  }
  return { value: parts.length === 1 ? parts[0] : { all: parts } };
}

function readPart(text: string): Read<unknown> {
  const [, word, inner] = PART.exec(text) ?? [];
  if (word === undefined) return { problem: `"${text}" is no step, which is a word or a status, as in delay(2s)` };
  const form = /^\d/.test(word) ? statusForm(Number(word)) : formOf(word);
  if (form === undefined) {
    const known = [...Object.keys(stepForms), ...Object.keys(faultConditions)];
    return { problem: `"${word}" is no step.${didYouMean(word, known)} Steps are a status, ${known.join(', ')}` };
  }
  const value = form.read(inner === undefined ? [] : inner.split(',').map((argument) => argument.trim()));
  return value === undefined ? { problem: `"${text}" is not how it is written: ${form.form}` } : { value };
}

function formOf(word: string): StepForm | undefined {
  if (Object.hasOwn(stepForms, word)) return stepForms[word];
  if (!Object.hasOwn(faultConditions, word)) return undefined;
  return { form: word, read: (given) => (given.length === 0 ? { vendor: word } : undefined) };
}

function statusForm(status: number): StepForm {
  return {
    form: '429, 429(retry=1) or 400(code=99991663, retry=1), with the seconds to wait',
    read: (given) => {
      const details = given.map((detail) => /^(?:(code)=(\S+)|(retry)=(\d+))$/.exec(detail));
      const codes = details.flatMap((found) => found?.[2] ?? []);
      const waits = details.flatMap((found) => found?.[4] ?? []);
      if (codes.length > 1 || waits.length > 1 || codes.length + waits.length < given.length) return undefined;
      return {
        status,
        ...(codes[0] !== undefined && { code: toCode(codes[0]) }),
        ...(waits[0] !== undefined && { retryAfterS: Number(waits[0]) }),
      };
    },
  };
}

/** Digits are a number, as vendors write their codes. */
function toCode(text: string): number | string {
  return /^-?(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}
