import { describe, expect, it } from 'vitest';
import { hostileRequestsPart } from '../src/hostile-requests/hostile-requests-part.ts';
import { checkExchange } from '../src/hostile-requests/run/check-exchange.ts';
import { adminTarget } from '../src/hostile-requests/targets/admin-target.ts';
import { feishuTarget } from '../src/hostile-requests/targets/feishu-target.ts';
import { fxiaokeTarget } from '../src/hostile-requests/targets/fxiaoke-target.ts';
import type { Target } from '../src/hostile-requests/targets/target.ts';
import { wpsTarget } from '../src/hostile-requests/targets/wps-target.ts';
import { readAnswers } from '../src/hostile-requests/wire/read-answers.ts';

/** There is much to send, and machines are busy. */
const LIMIT_MS = 900_000;

it('answers as the vendors would whatever is sent, and goes on', { timeout: LIMIT_MS }, async () => {
  const { failures } = await hostileRequestsPart.run({ scale: 'short', seed: 20_261_121, progress: () => {} });
  expect(failures).toEqual([]);
});

/** What is said of an answer to one request. */
function faultsOf(target: Target, path: string, answer: string, ended: 'closed' | 'notInTime' = 'closed') {
  const request = { method: 'POST', target: path, headers: [], body: Buffer.alloc(0) };
  const read = readAnswers(Buffer.from(answer), ['POST']);
  return checkExchange(target, { requests: [request], isHttp: true, isIncomplete: false }, { ...read, ended }).faults;
}

function answer(status: number, contentType: string, body: string): string {
  return `HTTP/1.1 ${status} x\r\nContent-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

describe('what is checked turns red', () => {
  const good: readonly (readonly [Target, string, string])[] = [
    [feishuTarget, '/open-apis/x', answer(400, 'application/json', '{"code":1,"msg":"x"}')],
    [feishuTarget, '/x', answer(404, 'text/plain', '404 page not found')],
    [wpsTarget, '/v7/users', answer(400, 'application/json; charset=utf-8', '{"code":1,"msg":"x"}')],
    [fxiaokeTarget, '/cgi/x', answer(200, 'application/json', '{"errorCode":1,"errorMessage":"x"}')],
    [
      adminTarget,
      '/_mock/v1/x',
      answer(404, 'application/problem+json', '{"type":"a","title":"b","status":404,"detail":"c"}'),
    ],
  ];

  it.each(good)('not for a good answer of $name at %s', (target, path, text) => {
    expect(faultsOf(target, path, text)).toEqual([]);
  });

  it.each(good)('for an answer of $name at %s that is broken in any way', (target, path, text) => {
    const broken = [
      '',
      text.slice(0, -1),
      `${text}x`,
      `${text}${text}`,
      text.replace(/ \d{3} /, ' 500 '),
      text.replace(/Content-Type: \S+/, 'Content-Type: x/y'),
      answer(200, 'text/html', '<p>Internal error</p>'),
      answer(400, 'application/json', '{}'),
    ];
    for (const bytes of broken) {
      // The pages of the admin API may be HTML, so this one is no refusal there.
      if (target === adminTarget && bytes.includes('Internal error')) continue;
      expect(faultsOf(target, path, bytes), bytes).not.toEqual([]);
    }
    expect(faultsOf(target, path, '', 'notInTime')).toContain('there was no answer in time');
  });

  it('for a call stack that stands for a reason', () => {
    const detail = 'Maximum call stack size exceeded';
    const body = JSON.stringify({ type: 'a', title: 'b', status: 422, detail });
    expect(faultsOf(adminTarget, '/_mock/v1/x', answer(422, 'application/problem+json', body))).not.toEqual([]);
  });
});
