import { base64, base64OfHex, type Encode, type SignedBy, sha1Base64, sha256, upperCaseHex } from './raw-signed.ts';

export const date = 'Sat, 21 Nov 2026 00:00:00 GMT';
const json = 'application/json';
const listTarget = '/v7/users?status=active&page_size=1&page_token=%E7%94%B2+%7e';
const get = { method: 'GET', target: listTarget, contentType: json, body: '' };
export const body = '{"user_ids": ["mock-user-0001"], "reason": "停用 <b>"}';
export const post = { method: 'POST', target: '/v7/users/batch_disable', contentType: json, body };
export const postText = (hash: string) => `KSO-1POST/v7/users/batch_disable${json}${date}${hash}`;
const getText = (target: string) => `KSO-1GET${target}${json}${date}`;
export const user = { ...get, target: '/v7/users/mock%2Duser-0001?with_dept=true' };

/** A request and how a client signs it wrongly. */
export interface SigningMistake {
  readonly request: Pick<SignedBy, 'method' | 'target' | 'contentType' | 'body' | 'moreHeaders'>;
  /** What the client signs, written out in full. */
  readonly signed: string;
  readonly hints: readonly RegExp[];
  /** Of the app key. */
  readonly key?: (appKey: string) => string;
  readonly encode?: Encode;
}

/** One request for each mistake, which makes exactly that mistake. */
export const signingMistakes: Record<string, SigningMistake> = {
  'leaves the query out': { request: get, signed: getText('/v7/users'), hints: [/^the query was left out/] },
  'sorts the query': {
    request: get,
    signed: getText('/v7/users?page_size=1&page_token=%E7%94%B2+%7e&status=active'),
    hints: [/^the query was sorted/],
  },
  'decodes the query': {
    request: get,
    signed: getText('/v7/users?status=active&page_size=1&page_token=甲+~'),
    hints: [/^the percent-decoded query was signed/],
  },
  'decodes the query as a form': {
    request: get,
    signed: getText('/v7/users?status=active&page_size=1&page_token=甲 ~'),
    hints: [/^the percent-decoded query was signed/],
  },
  'encodes the query anew': {
    request: get,
    signed: getText('/v7/users?status=active&page_size=1&page_token=%E7%94%B2+%7E'),
    hints: [/^the query was signed in another percent-encoding/],
  },
  'decodes the path': {
    request: user,
    signed: getText('/v7/users/mock-user-0001?with_dept=true'),
    hints: [/^the percent-decoded path and query were signed/],
  },
  'signs a prefix of the path': {
    request: get,
    signed: getText(`/openapi${listTarget}`),
    hints: [/^the prefix of the deployment \(\/openapi\) was signed/],
  },
  'signs the whole URL': {
    request: get,
    signed: getText(`https://mock.example${listTarget}`),
    hints: [/^the whole URL was signed/],
  },
  'leaves Content-Type out': {
    request: get,
    signed: `KSO-1GET${listTarget}${date}`,
    hints: [/^Content-Type was left out/],
  },
  'signs a Content-Type that is not sent': {
    request: { ...get, contentType: undefined },
    signed: getText(listTarget),
    hints: [/^another Content-Type .* none was sent/],
  },
  'signs before its library adds a charset': {
    request: { ...post, contentType: 'application/json; charset=utf-8' },
    signed: postText(sha256(body)),
    hints: [/^another Content-Type .*"application\/json" was signed, "application\/json; charset=utf-8" was sent/],
  },
  'signs a charset that is not sent': {
    request: post,
    signed: `KSO-1POST/v7/users/batch_disableapplication/json;charset=UTF-8${date}${sha256(body)}`,
    hints: [/^another Content-Type .*"application\/json;charset=UTF-8" was signed/],
  },
  'writes the JSON anew, compact': {
    request: post,
    signed: postText(sha256('{"user_ids":["mock-user-0001"],"reason":"停用 <b>"}')),
    hints: [/^the JSON was written anew/],
  },
  'writes the JSON anew, as Python does': {
    request: post,
    signed: postText(sha256('{"user_ids": ["mock-user-0001"], "reason": "\\u505c\\u7528 <b>"}')),
    hints: [/^the JSON was written anew/],
  },
  'writes the JSON anew, as Go does': {
    request: post,
    signed: postText(sha256('{"reason":"停用 \\u003cb\\u003e","user_ids":["mock-user-0001"]}')),
    hints: [/^the JSON was written anew/],
  },
  'hashes an empty body': {
    request: get,
    signed: `${getText(listTarget)}${sha256('')}`,
    hints: [/^the hash of an empty body was signed/],
  },
  'hashes a body that is not sent': {
    request: get,
    signed: `${getText(listTarget)}${sha256('{}')}`,
    hints: [/^the hash of the body \{\} was signed/],
  },
  'leaves the hash out': { request: post, signed: postText(''), hints: [/^the hash of the body was left out/] },
  'hashes in upper case': {
    request: post,
    signed: postText(sha256(body).toUpperCase()),
    hints: [/^the hash of the body was signed in upper case/],
  },
  'signs the body itself': { request: post, signed: postText(body), hints: [/^the body itself was signed/] },
  'writes the signature in upper case': {
    request: post,
    signed: postText(sha256(body)),
    encode: upperCaseHex,
    hints: [/lower case/],
  },
  'writes the signature in base64': {
    request: post,
    signed: postText(sha256(body)),
    encode: base64,
    hints: [/in base64; it must be in hex/],
  },
  'writes hex in base64': {
    request: post,
    signed: postText(sha256(body)),
    encode: base64OfHex,
    hints: [/base64 besides/],
  },
  'signs Date': {
    request: { ...get, moreHeaders: [['Date', 'Fri, 20 Nov 2026 22:22:22 GMT']] },
    signed: `KSO-1GET${listTarget}${json}Fri, 20 Nov 2026 22:22:22 GMT`,
    hints: [/^Date was signed instead of X-Kso-Date/],
  },
  'signs the date with another zone': {
    request: get,
    signed: `KSO-1GET${listTarget}${json}Sat, 21 Nov 2026 00:00:00 UTC`,
    hints: [/^the date was signed in another form/],
  },
  'signs the date in ISO 8601': {
    request: get,
    signed: `KSO-1GET${listTarget}${json}2026-11-21T00:00:00.000Z`,
    hints: [/^the date was signed in another form/],
  },
  'takes the time twice': {
    request: get,
    signed: `KSO-1GET${listTarget}${json}Fri, 20 Nov 2026 23:59:59 GMT`,
    hints: [/^another moment was signed/],
  },
  'leaves the date out': {
    request: get,
    signed: `KSO-1GET${listTarget}${json}`,
    hints: [/^X-Kso-Date was left out/],
  },
  'reads the key with its line break': {
    request: post,
    signed: postText(sha256(body)),
    key: (appKey) => `${appKey}\n`,
    hints: [/^the app key was used with a line break at its end/],
  },
  'takes the APPID for the key': {
    request: post,
    signed: postText(sha256(body)),
    key: () => 'AKmock20260101SIGNED',
    hints: [/^the APPID was used as the key/],
  },
  'takes the key of another app': {
    request: post,
    signed: postText(sha256(body)),
    key: () => 'mock-key-with-data-range',
    hints: [/^the key of another app was used, that of AKmock20260101RANGED/],
  },
  'signs the method in lower case': {
    request: get,
    signed: `KSO-1get${listTarget}${json}${date}`,
    hints: [/^the method was signed in lower case/],
  },
  'leaves KSO-1 out': {
    request: get,
    signed: `GET${listTarget}${json}${date}`,
    hints: [/^KSO-1 was left out/],
  },
  'puts line breaks between the parts': {
    request: post,
    signed: ['KSO-1', 'POST', post.target, json, date, sha256(body)].join('\n'),
    hints: [/^something was put between the parts/],
  },
  'makes two mistakes and takes base64': {
    request: get,
    signed: `KSO-1GET/v7/users${json}${date}${sha256('')}`,
    encode: base64,
    hints: [/in base64/, /^the query was left out/, /^the hash of an empty body/],
  },
  'makes a mistake under a wrong key': {
    request: get,
    signed: getText('/v7/users'),
    key: (appKey) => `${appKey}\n`,
    hints: [/^the query was left out/, /line break at its end/],
  },
  'signs by HMAC-SHA1 in base64, with line breaks': {
    request: get,
    signed: ['KSO-1', 'GET', listTarget, json, date, ''].join('\n'),
    encode: sha1Base64,
    hints: [/in base64/, /HMAC-SHA1/, /^something was put between/],
  },
};
