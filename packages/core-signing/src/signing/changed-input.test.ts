import { describe, expect, it } from 'vitest';
import { changedBytes, changedTexts } from '../../test/support/changed-bytes.ts';
import { signKso1 } from './sign-kso1.ts';
import { signWps2 } from './sign-wps2.ts';
import { signWps3 } from './sign-wps3.ts';
import { signWps4 } from './sign-wps4.ts';
import kso1Vectors from './vectors/kso-1.json' with { type: 'json' };
import wps2Vectors from './vectors/wps-2.json' with { type: 'json' };
import wps3Vectors from './vectors/wps-3.json' with { type: 'json' };
import wps4Vectors from './vectors/wps-4.json' with { type: 'json' };

const isDocumented = (vector: { readonly label: string }) => vector.label === 'documented';

/** The header values once for each changed value of a field. */
function headersOf<Field extends string, Value>(
  values: readonly Value[],
  sign: (value: Value) => Readonly<Record<Field, string>>,
  header: Field,
): string[] {
  expect(values.length).toBeGreaterThan(0);
  return values.map((value) => sign(value)[header]);
}

/** The leading slash stays: without it a path is refused. */
const changedPaths = (path: string) => changedTexts(path.slice(1)).map((rest) => `/${rest}`);

const bodyChanges = (body: string) => changedBytes(new TextEncoder().encode(body));

describe.each(kso1Vectors.filter(isDocumented))('KSO-1 [$label] $id, one byte changed', ({ inputs, expected }) => {
  const header = 'X-Kso-Authorization';
  const published = expected.headers[header];

  it.each([
    ['method', changedTexts(inputs.method).map((method) => ({ ...inputs, method }))],
    ['path', changedPaths(inputs.path).map((path) => ({ ...inputs, path }))],
    ['contentType', changedTexts(inputs.contentType).map((contentType) => ({ ...inputs, contentType }))],
    ['date', changedTexts(inputs.date).map((date) => ({ ...inputs, date }))],
    ['body', bodyChanges(inputs.body).map((body) => ({ ...inputs, body }))],
    ['secretKey', changedTexts(inputs.secretKey).map((secretKey) => ({ ...inputs, secretKey }))],
    ['accessKey', changedTexts(inputs.accessKey).map((accessKey) => ({ ...inputs, accessKey }))],
  ])('no longer verifies: %s', (_, changed) => {
    expect(headersOf(changed, signKso1, header)).not.toContain(published);
  });

  it('keeps the signature when only the access key changes, since that is not signed', () => {
    expect(signKso1({ ...inputs, accessKey: 'AK1' })[header]).toBe(`KSO-1 AK1:${expected.signature}`);
  });
});

describe.each(wps4Vectors)('WPS-4 [$label] $id, one byte changed', ({ inputs, expected }) => {
  const header = 'Wps-Docs-Authorization';
  const published = expected.headers['wps-docs'][header];
  const sign = (changed: Omit<Parameters<typeof signWps4>[0], 'headers'>) =>
    signWps4({ ...changed, headers: 'wps-docs' });

  it.each([
    ['method', changedTexts(inputs.method).map((method) => ({ ...inputs, method }))],
    ['path', changedPaths(inputs.path).map((path) => ({ ...inputs, path }))],
    ['contentType', changedTexts(inputs.contentType).map((contentType) => ({ ...inputs, contentType }))],
    ['date', changedTexts(inputs.date).map((date) => ({ ...inputs, date }))],
    ['body', bodyChanges(inputs.body).map((body) => ({ ...inputs, body }))],
    ['secretKey', changedTexts(inputs.secretKey).map((secretKey) => ({ ...inputs, secretKey }))],
    ['accessKey', changedTexts(inputs.accessKey).map((accessKey) => ({ ...inputs, accessKey }))],
  ])('no longer verifies: %s', (_, changed) => {
    expect(headersOf(changed, sign, header)).not.toContain(published);
  });
});

describe.each(wps3Vectors.filter(isDocumented))('WPS-3 [$label] $id, one byte changed', ({ inputs, expected }) => {
  const published = expected.headers['X-Auth'];

  it.each([
    ['path', changedPaths(inputs.path).map((path) => ({ ...inputs, path }))],
    ['contentType', changedTexts(inputs.contentType).map((contentType) => ({ ...inputs, contentType }))],
    ['date', changedTexts(inputs.date).map((date) => ({ ...inputs, date }))],
    ['body', bodyChanges(inputs.body).map((body) => ({ ...inputs, body }))],
    ['secretKey', changedTexts(inputs.secretKey).map((secretKey) => ({ ...inputs, secretKey }))],
    ['accessKey', changedTexts(inputs.accessKey).map((accessKey) => ({ ...inputs, accessKey }))],
  ])('no longer verifies: %s', (_, changed) => {
    expect(headersOf(changed, signWps3, 'X-Auth')).not.toContain(published);
  });
});

const wps2Usable = wps2Vectors.flatMap(({ id, label, usable, inputs: { secretKey, ...inputs }, expected }) =>
  usable && secretKey !== null ? [{ id, label, inputs: { ...inputs, secretKey }, expected }] : [],
);

describe.each(wps2Usable.filter(isDocumented))('WPS-2 [$label] $id, one byte changed', ({ inputs, expected }) => {
  const published = expected.headers.Authorization;
  const { contentMd5, ...keysAndHeaders } = inputs;
  const replacedDigits = Array.from(contentMd5, (digit, index) =>
    [contentMd5.slice(0, index), digit === '0' ? '1' : '0', contentMd5.slice(index + 1)].join(''),
  );
  const get = { ...keysAndHeaders, method: 'GET', path: '/api/files/123?filter=folder', body: undefined };

  it.each([
    ['contentMd5', replacedDigits.map((changed) => ({ ...inputs, contentMd5: changed }))],
    ['contentType', changedTexts(inputs.contentType).map((contentType) => ({ ...inputs, contentType }))],
    ['date', changedTexts(inputs.date).map((date) => ({ ...inputs, date }))],
    ['secretKey', changedTexts(inputs.secretKey).map((secretKey) => ({ ...inputs, secretKey }))],
    ['accessKey', changedTexts(inputs.accessKey).map((accessKey) => ({ ...inputs, accessKey }))],
  ])('no longer verifies: %s', (_, changed) => {
    expect(headersOf(changed, signWps2, 'Authorization')).not.toContain(published);
  });

  it('no longer verifies: the body of a POST', () => {
    const sign = (body: Uint8Array) => signWps2({ ...get, method: 'POST', body });
    expect(signWps2({ ...get, method: 'POST' }).Authorization).toBe(published);
    expect(headersOf(bodyChanges(''), sign, 'Authorization')).not.toContain(published);
  });

  it('no longer fits: the path of a GET', () => {
    const signature = signWps2(get).Authorization;
    const changed = changedPaths(get.path).map((path) => ({ ...get, path }));
    expect(headersOf(changed, signWps2, 'Authorization')).not.toContain(signature);
  });
});
