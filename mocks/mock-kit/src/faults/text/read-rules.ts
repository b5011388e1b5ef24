import { MAX_FAULT_STEPS } from '../fault-limits.ts';
import { type Read, readStep } from './read-step.ts';

/**
 * Reads the short form of rules, as JSON for the schema. Rules are separated by `;` or a new line.
 *
 * | text | meaning |
 * |---|---|
 * | `wps.get: 429, pass` | a rule: an operation, `*` standing for any text, and one step for each request |
 * | `*: 429` | every request |
 * | `wps.create after: reset` | phase `after`: the vendor's handler runs, then the answer is lost |
 * | `429 x3` | the step three times |
 * | `429 x*` | the last step: for this and every later request |
 * | `429, pass, loop` | from the start again after the last step |
 * | `delay(2s) + 429` | both for one request |
 * | `pass` | leaves the request alone |
 * | `429`, `429(retry=1)`, `400(code=99991663)`, `429(code=1, retry=2)` | the vendor's refusal, with seconds to wait |
 * | `token-expired` and the other conditions by their names | the vendor's refusal for it |
 * | `gateway(502)` | an HTML page, as a proxy would send; also 503 and 504 |
 * | `delay(200ms)`, `delay(100ms..2s)`, `delay(200ms, sigma=0.5)` | fixed, uniform, and lognormal about a median |
 * | `hang`, `hang(2s)` | no answer; closed after so long |
 * | `reset`, `reset(after-headers)`, `reset(mid-body)`, `reset(10)` | TCP RST, at first, later, or after so many bytes |
 * | `close`, `close(mid-body)` | TCP FIN |
 * | `truncate(10, short)`, `truncate(10, chunked)`, `truncate(10, valid)` | so many bytes of the body |
 * | `dribble(5, 500ms)` | so many pieces over so long |
 * | `garbage`, `badChunk` | bytes that are no HTTP; a chunk whose size is no number |
 *
 * Durations are in `ms`, `s` or `m`, without a unit in milliseconds. Everything else (other matches, headers, raw
 * answers, ids, notes) has the JSON form alone.
 */
export function readRules(text: string): Read<unknown>[] {
  return text
    .split(/[;\n]/)
    .map((rule) => rule.trim())
    .filter((rule) => rule !== '')
    .map(readRule);
}

function readRule(text: string): Read<unknown> {
  const [, operation, after, script] = /^([^\s:]+)(\s+after)?\s*:(.*)$/s.exec(text) ?? [];
  if (operation === undefined || script === undefined) {
    return { problem: `"${text}" is no rule, which is an operation, a colon and steps, as in wps.get: 429 x2, pass` };
  }
  const read = readScript(script);
  if ('problem' in read) return read;
  const phase = after === undefined ? {} : { phase: 'after' };
  return { value: { match: operation === '*' ? {} : { operation }, ...read.value, ...phase } };
}

function readScript(text: string): Read<{ readonly script: readonly unknown[]; readonly then?: string }> {
  // A comma between parentheses separates arguments.
  const texts = text.split(/,(?![^()]*\))/).map((step) => step.trim());
  if (texts.length === 1 && texts[0] === '') return { value: { script: [] } };
  const loops = texts.length > 1 && texts.at(-1) === 'loop';
  if (loops) texts.pop();

  const script: unknown[] = [];
  let repeatsLast = false;
  for (const repeated of texts) {
    if (repeatsLast) return { problem: `x* never ends, so nothing comes after it: "${repeated}"` };
    const [, step = repeated, times = '1'] = /^(.*\S)\s+x\s*(\d+|\*)$/s.exec(repeated) ?? [];
    repeatsLast = times === '*';
    const count = repeatsLast ? 1 : Number(times);
    if (count < 1) return { problem: `"${repeated}" is never taken: x1 is the least` };
    const read = readStep(step);
    if ('problem' in read) return read;
    if (script.length + count > MAX_FAULT_STEPS) return { problem: `more than ${MAX_FAULT_STEPS} steps in a script` };
    for (let taken = 0; taken < count; taken += 1) script.push(read.value);
  }
  if (loops && repeatsLast) return { problem: 'x* never ends, so there is nothing to loop' };
  if (!loops && !repeatsLast) return { value: { script } };
  // biome-ignore lint/suspicious/noThenProperty: a text, which nobody takes for a promise's method
  return { value: { script, then: loops ? 'loop' : 'repeat-last' } };
}
