import { describe, expect, it } from 'vitest';
import type { FaultStep } from '../../control/fault-rule.ts';
import { stepSchema } from '../schema/step-schema.ts';
import { readRules } from './read-rules.ts';
import { readStep } from './read-step.ts';
import { stepToText } from './step-to-text.ts';

const script = (text: string) => readRules(`wps.get: ${text}`)[0];

describe('a rule as text', () => {
  it('is an operation and steps', () => {
    expect(readRules('wps.get: 429(retry=1) x2, reset, pass; feishu.*: delay(200ms) x*')).toEqual([
      {
        value: {
          match: { operation: 'wps.get' },
          script: [
            { status: 429, retryAfterS: 1 },
            { status: 429, retryAfterS: 1 },
            { reset: 'before-headers' },
            'pass',
          ],
        },
      },
      // biome-ignore lint/suspicious/noThenProperty: the rule's own word
      { value: { match: { operation: 'feishu.*' }, script: [{ delay: 200 }], then: 'repeat-last' } },
    ]);
  });

  it('may be one of several lines, with room around everything', () => {
    expect(readRules('\n  wps.get :\t429 ,pass ;;\r\n feishu.list:reset\n')).toEqual([
      { value: { match: { operation: 'wps.get' }, script: [{ status: 429 }, 'pass'] } },
      { value: { match: { operation: 'feishu.list' }, script: [{ reset: 'before-headers' }] } },
    ]);
  });

  it('takes every request under *', () => {
    expect(readRules('*: pass')).toEqual([{ value: { match: {}, script: ['pass'] } }]);
  });

  it('has the phase after its operation', () => {
    expect(readRules('wps.create after: reset')).toEqual([
      { value: { match: { operation: 'wps.create' }, script: [{ reset: 'before-headers' }], phase: 'after' } },
    ]);
  });

  it('loops', () => {
    expect(script('429, pass x2, loop')).toEqual({
      // biome-ignore lint/suspicious/noThenProperty: the rule's own word
      value: { match: { operation: 'wps.get' }, script: [{ status: 429 }, 'pass', 'pass'], then: 'loop' },
    });
  });

  it('is nothing when the text is', () => {
    expect(readRules(' ;\n; ')).toEqual([]);
    expect(script('')).toEqual({ value: { match: { operation: 'wps.get' }, script: [] } });
  });

  it.each([
    ['wps.get', '"wps.get" is no rule'],
    ['wps.get before: 429', '"wps.get before: 429" is no rule'],
    [': 429', '": 429" is no rule'],
    ['a: 429,,pass', '"" is no step'],
    ['a: 429 x0', '"429 x0" is never taken'],
    ['a: 429 x*, pass', 'x* never ends, so nothing comes after it: "pass"'],
    ['a: 429 x*, loop', 'x* never ends, so there is nothing to loop'],
    ['a: loop', '"loop" is no step'],
    ['a: 429 x9999999999', 'more than 1000 steps'],
    ['a: 429 x600, pass x600', 'more than 1000 steps'],
    ['a: delya(2s)', '"delya" is no step. Did you mean delay?'],
    ['a: token-expierd', '"token-expierd" is no step. Did you mean token-expired'],
    ['a: delay(2s', '"delay(2s" is no step, which is a word or a status'],
    ['a: constructor', '"constructor" is no step'],
    ['a: 429 + ', '"" is no step'],
  ])('is refused with a reason: %s', (text, problem) => {
    expect(readRules(text)[0]).toEqual({ problem: expect.stringContaining(problem) });
  });
});

describe('a step as text', () => {
  const forms: readonly (readonly [string, FaultStep])[] = [
    ['pass', 'pass'],
    ['429', { status: 429 }],
    ['429(retry=1)', { status: 429, retryAfterS: 1 }],
    ['400(code=99991663)', { status: 400, code: 99991663 }],
    ['400(code=0012)', { status: 400, code: '0012' }],
    ['400(code=InvalidToken, retry=0)', { status: 400, code: 'InvalidToken', retryAfterS: 0 }],
    ['token-expired', { vendor: 'token-expired' }],
    ['maintenance', { vendor: 'maintenance' }],
    ['gateway(502)', { gateway: 502 }],
    ['delay(200ms)', { delay: 200 }],
    ['delay(2s)', { delay: 2000 }],
    ['delay(100ms..2s)', { delay: { uniform: [100, 2000] } }],
    ['delay(200ms, sigma=0.5)', { delay: { lognormal: { median: 200, sigma: 0.5 } } }],
    ['dribble(5, 500ms)', { dribble: { chunks: 5, overMs: 500 } }],
    ['hang', { hang: true }],
    ['hang(2s)', { hang: 2000 }],
    ['reset', { reset: 'before-headers' }],
    ['reset(after-headers)', { reset: 'after-headers' }],
    ['reset(mid-body)', { reset: 'mid-body' }],
    ['reset(10)', { reset: 10 }],
    ['close', { close: 'before-headers' }],
    ['close(mid-body)', { close: 'mid-body' }],
    ['truncate(10, short)', { truncate: { bytes: 10, framing: 'short' } }],
    ['truncate(0, chunked)', { truncate: { bytes: 0, framing: 'chunked' } }],
    ['truncate(10, valid)', { truncate: { bytes: 10, framing: 'valid' } }],
    ['garbage', { garbage: true }],
    ['badChunk', { badChunk: true }],
    ['delay(2s) + 429(retry=1)', { all: [{ delay: 2000 }, { status: 429, retryAfterS: 1 }] }],
  ];

  it.each(forms)('%s is read, and written the same', (text, step) => {
    expect(readStep(text)).toEqual({ value: step });
    expect(stepToText(step)).toBe(text);
    expect(stepSchema.parse(step)).toEqual(step);
  });

  it.each([
    ['delay(1.5s)', { delay: 1500 }],
    ['delay(2m)', { delay: 120_000 }],
    ['delay( 5 )', { delay: 5 }],
    ['hang (5)', { hang: 5 }],
    ['429( code=7 ,retry=2 )', { status: 429, code: 7, retryAfterS: 2 }],
  ])('%s is read too', (text, step) => {
    expect(readStep(text)).toEqual({ value: step });
  });

  it.each<readonly [FaultStep, string]>([
    [{ delay: { fixed: 60_000 } }, 'delay(60s)'],
    [{ raw: { status: 200, body: 'secret' } }, 'raw(200)'],
    [{ status: 429, headers: { 'x-secret': 'secret' } }, '429'],
    [{ delay: 0 }, 'delay(0ms)'],
  ])('%j has the text %s', (step, text) => {
    expect(stepToText(step)).toBe(text);
  });

  it.each([
    'pass(1)',
    '429(1)',
    '429(retry=1s)',
    '429(retry=1, retry=2)',
    '429()',
    'token-expired(1)',
    'gateway',
    'gateway(502, 503)',
    'delay',
    'delay(soon)',
    'delay(1..2..3)',
    'delay(1..)',
    'delay(1..2, sigma=1)',
    'delay(1, 2)',
    'hang(x)',
    'hang(1, 2)',
    'reset(1, 2)',
    'close(mid-body, 1)',
    'truncate(x, short)',
    'dribble(5)',
    'dribble(x, 5)',
    'garbage(1)',
    'badChunk(1)',
  ])('%s is refused with the right form', (text) => {
    expect(readStep(text)).toEqual({ problem: expect.stringMatching(/ is not how it is written: \S/) });
  });
});
