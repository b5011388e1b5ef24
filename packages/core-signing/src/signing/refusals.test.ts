import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { signKso1 } from './sign-kso1.ts';
import { signWps2 } from './sign-wps2.ts';
import { signWps3 } from './sign-wps3.ts';
import { signWps4 } from './sign-wps4.ts';

/** Stands in every value, so that an error that shows any of them is found out. */
const canary = 'c4n4ry';

const request = {
  accessKey: `AK-${canary}`,
  secretKey: `sk-${canary}`,
  method: 'POST',
  path: `/v7/${canary}?key=${canary}`,
  contentType: `application/json; profile=${canary}`,
  date: `Mon, 02 Jan 2006 15:04:05 GMT ${canary}`,
  body: canary,
};
const { method: _method, path: _path, body: _body, ...keysAndHeaders } = request;

const bad = {
  accessKey: ['', '\r\n', '\n', '\0', '\t', ' ', ':', 'é', '密', '\u007f', undefined, null, 42],
  secretKey: ['', undefined, null, 42],
  contentType: ['\r\nX-Other: 1', '\n', '\0', '\t', ' ', 'é', '密', undefined, null, 42],
  date: ['', '\r\nX-Other: 1', '\n', '\0', ' ', '密', undefined, null, 42, new Date(Number.NaN), { toUTCString: 1 }],
  method: [
    '',
    ' ',
    '\r\n',
    'GET\n',
    '\nGET',
    'GET\r\nX-Other: 1',
    'G ET',
    'GET\0',
    'GÉT',
    'GET /',
    undefined,
    null,
    42,
  ],
  path: ['', 'v7/users', 'https://openapi.wps.cn/v7', '?a=1', '*', undefined, null, 42],
  pathTail: [' ', '\t', '\r\n', '\n', '\0', '\u007f', '#top', 'é', '用户', '\ud800'],
  body: [null, 42, {}, [], new ArrayBuffer(4), new Uint16Array(2), new DataView(new ArrayBuffer(4))],
  contentMd5: ['', 'D41D8CD98F00B204E9800998ECF8427E', '1B2M2Y8AsgTpgAmY7PhCfg==', `${'0'.repeat(32)}\n`, null, 42],
  headers: ['', 'Date', 'toString', '__proto__', undefined, null, 42],
};

/** A bad text alone, at either end of a good one and, where spaces are no matter, inside it. */
function alsoAround(good: string, values: readonly unknown[]): unknown[] {
  return values.flatMap((value) => {
    if (typeof value !== 'string' || value === '') return [value];
    const around = [value, good + value, value + good];
    return value === ' ' ? around : [...around, good + value + good];
  });
}

const badValues: Readonly<Record<string, readonly unknown[]>> = {
  accessKey: alsoAround(request.accessKey, bad.accessKey),
  secretKey: bad.secretKey,
  contentType: alsoAround(request.contentType, bad.contentType),
  date: alsoAround(request.date, bad.date),
  method: bad.method,
  path: [...bad.path, ...bad.pathTail.flatMap((tail) => [request.path + tail, request.path + tail + request.path])],
  body: bad.body,
};

function casesOf(fields: readonly string[]): [field: string, shown: string, value: unknown][] {
  return fields.flatMap((field) =>
    (badValues[field] ?? []).map((value): [string, string, unknown] => [field, inspect(value), value]),
  );
}

function expectRefusal(field: string, sign: () => unknown): void {
  let thrown: unknown;
  try {
    sign();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(TypeError);
  const shown = [String(thrown), inspect(thrown, { depth: Infinity, showHidden: true })];
  if (thrown instanceof Error) shown.push(thrown.message, thrown.stack ?? '');
  expect(thrown).toHaveProperty('message', expect.stringMatching(new RegExp(`^${field} must `)));
  for (const text of shown) expect(text).not.toContain(canary);
}

const all = ['accessKey', 'secretKey', 'contentType', 'date', 'method', 'path', 'body'];

describe('signKso1 refuses', () => {
  it.each(casesOf(all))('%s: %s', (field, _, value) => {
    expectRefusal(field, () => signKso1({ ...request, [field]: value }));
  });
});

describe('signWps4 refuses', () => {
  it.each(casesOf(all))('%s: %s', (field, _, value) => {
    expectRefusal(field, () => signWps4({ ...request, headers: 'date', [field]: value }));
  });

  it.each(bad.headers)('headers: %j', (value) => {
    const input = { ...request, headers: 'date' as const, ...{ ['headers' as string]: value } };
    expectRefusal('headers', () => signWps4(input));
  });
});

describe('signWps3 refuses', () => {
  it.each(casesOf(all.filter((field) => field !== 'method')))('%s: %s', (field, _, value) => {
    expectRefusal(field, () => signWps3({ ...request, [field]: value }));
  });
});

describe('signWps2 refuses', () => {
  it.each(casesOf(all))('%s: %s', (field, _, value) => {
    expectRefusal(field, () => signWps2({ ...request, [field]: value }));
  });

  it.each(bad.contentMd5)('contentMd5: %j', (value) => {
    const input = { ...keysAndHeaders, contentMd5: '0'.repeat(32), ...{ ['contentMd5' as string]: value } };
    expectRefusal('contentMd5', () => signWps2(input));
  });
});

describe('the four signers', () => {
  it('say what to pass when a key is missing', () => {
    expect(() => signKso1({ ...request, accessKey: '' })).toThrow(/^accessKey must be a non-empty string: .*APPID/);
    expect(() => signKso1({ ...request, secretKey: '' })).toThrow(/^secretKey must be a non-empty string: .*APPKEY/);
  });

  it('sign the same input once the bad value is gone', () => {
    expect(signKso1(request)['X-Kso-Authorization']).toMatch(/^KSO-1 \S+:[0-9a-f]{64}$/);
    expect(signWps4({ ...request, headers: 'date' }).Authorization).toMatch(/^WPS-4 \S+:[0-9a-f]{64}$/);
    expect(signWps3(request)['X-Auth']).toMatch(/^WPS-3:\S+:[0-9a-f]{40}$/);
    expect(signWps2(request).Authorization).toMatch(/^WPS-2:\S+:[0-9a-f]{40}$/);
  });

  it('never put the secret key into a header', () => {
    const headers = [
      signKso1(request),
      signWps2(request),
      signWps3(request),
      signWps4({ ...request, headers: 'date' }),
    ];
    for (const set of headers) expect(JSON.stringify(set)).not.toContain(request.secretKey);
  });

  it('take every visible ASCII character but "#" in a path, and spaces inside a content type', () => {
    const visible = Array.from({ length: 0x7e - 0x20 }, (_, index) => String.fromCharCode(0x21 + index)).join('');
    const path = `/${visible.replace('#', '')}`;
    const contentType = 'multipart/form-data; boundary="a b"';
    expect(signKso1({ ...request, path, contentType })['Content-Type']).toBe(contentType);
  });
});
