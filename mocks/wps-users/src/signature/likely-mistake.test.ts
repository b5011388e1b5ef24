import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { likelyMistake } from './likely-mistake.ts';
import type { SignedRequest } from './signed-request.ts';

const appKey = 'sk098765';
const encode = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hmac = (text: string) => createHmac('sha256', appKey).update(text);

const contentType = 'application/json';
const date = 'Mon, 02 Jan 2006 15:04:05 GMT';
const body = '{"user_ids": ["甲", "b"]}';
const get: SignedRequest = {
  method: 'GET',
  target: '/v7/users?status=a%20b&x=%E7%94%B2',
  contentType,
  date,
  body: encode(''),
};
const post: SignedRequest = { method: 'POST', target: '/v7/users/x', contentType, date, body: encode(body) };

/** What a client that makes a mistake would have signed, written out in full. */
const cases: [mistake: RegExp, request: SignedRequest, signed: string][] = [
  [/query was left out/, get, `KSO-1GET/v7/users${contentType}${date}`],
  [/percent-decoded/, get, `KSO-1GET/v7/users?status=a b&x=甲${contentType}${date}`],
  [/another Content-Type/, get, `KSO-1GET${get.target}${date}`],
  [
    /another Content-Type/,
    { ...post, contentType: 'application/json; charset=utf-8' },
    `KSO-1POST/v7/users/x${contentType}${date}${sha256(body)}`,
  ],
  [/another Content-Type/, post, `KSO-1POST/v7/users/xapplication/json; charset=utf-8${date}${sha256(body)}`],
  [/hash of an empty body/, get, `KSO-1GET${get.target}${contentType}${date}${sha256('')}`],
  [/hash of the body was left out/, post, `KSO-1POST/v7/users/x${contentType}${date}`],
  [/written anew/, post, `KSO-1POST/v7/users/x${contentType}${date}${sha256('{"user_ids":["甲","b"]}')}`],
  [
    /written anew/,
    { ...post, body: encode('{"user_ids":["甲","b"]}') },
    `KSO-1POST/v7/users/x${contentType}${date}${sha256(body)}`,
  ],
  [
    /written anew/,
    post,
    `KSO-1POST/v7/users/x${contentType}${date}${sha256('{\n  "user_ids": [\n    "甲",\n    "b"\n  ]\n}')}`,
  ],
  [/another date/, post, `KSO-1POST/v7/users/x${contentType}Mon, 02 Jan 2006 15:04:05 UTC${sha256(body)}`],
  [/another date/, post, `KSO-1POST/v7/users/x${contentType}2006-01-02T15:04:05.000Z${sha256(body)}`],
  [/another date/, post, `KSO-1POST/v7/users/x${contentType}${sha256(body)}`],
  [
    /another date/,
    { ...post, date: 'Mon, 02 Jan 2006 15:04:05 UTC' },
    `KSO-1POST/v7/users/x${contentType}${date}${sha256(body)}`,
  ],
  [/method was signed in lower case/, get, `KSO-1get${get.target}${contentType}${date}`],
];

describe('likelyMistake', () => {
  it.each(cases)('recognises %s', (mistake, request, signed) => {
    expect(likelyMistake(request, appKey, hmac(signed).digest('hex'))).toMatch(mistake);
  });

  it('recognises upper-case hex and base64', () => {
    const right = `KSO-1POST/v7/users/x${contentType}${date}${sha256(body)}`;
    expect(likelyMistake(post, appKey, hmac(right).digest('hex').toUpperCase())).toMatch(/lower case/);
    expect(likelyMistake(post, appKey, hmac(right).digest('base64'))).toMatch(/base64/);
  });

  it('says nothing about a signature under another key, or about junk', () => {
    const right = `KSO-1POST/v7/users/x${contentType}${date}${sha256(body)}`;
    const otherKey = createHmac('sha256', 'another').update(right).digest('hex');
    expect(likelyMistake(post, appKey, otherKey)).toBeUndefined();
    expect(likelyMistake({ ...post, target: '/%zz', body: encode('{') }, appKey, 'junk')).toBeUndefined();
  });
});
