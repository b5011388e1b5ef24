import { describe, expect, it } from 'vitest';
import { bodyMd5Hex } from './body-md5-hex.ts';
import { bodySha256Hex } from './body-sha256-hex.ts';
import { hashHex } from './hash-hex.ts';
import { hmacSha256Hex } from './hmac-sha256-hex.ts';
import { kso1StringToSign } from './kso1-string-to-sign.ts';
import { signKso1 } from './sign-kso1.ts';
import { signWps2 } from './sign-wps2.ts';
import { signWps3 } from './sign-wps3.ts';
import { signWps4 } from './sign-wps4.ts';
import kso1Vectors from './vectors/kso-1.json' with { type: 'json' };
import wps2Vectors from './vectors/wps-2.json' with { type: 'json' };
import wps3Vectors from './vectors/wps-3.json' with { type: 'json' };
import wps4Vectors from './vectors/wps-4.json' with { type: 'json' };
import { wps2StringToSign } from './wps2-string-to-sign.ts';
import { wps3StringToSign } from './wps3-string-to-sign.ts';

const vectors = [...kso1Vectors, ...wps2Vectors, ...wps3Vectors, ...wps4Vectors];

// Each step is fed with the published value of the step before it, so that the step that fails is the one that is wrong.

describe.each(kso1Vectors)('KSO-1 [$label] $id', ({ inputs, expected }) => {
  it('hashes the body', () => {
    expect(bodySha256Hex(inputs.body)).toBe(expected.bodyHash);
  });

  it('joins the string to sign', () => {
    expect(kso1StringToSign(inputs)).toBe(expected.stringToSign);
  });

  it('computes the signature', () => {
    expect(hmacSha256Hex(inputs.secretKey, expected.stringToSign)).toBe(expected.signature);
  });

  it('writes the headers', () => {
    expect(signKso1(inputs)).toStrictEqual(expected.headers);
  });
});

describe.each(wps4Vectors)('WPS-4 [$label] $id', ({ inputs, expected }) => {
  it('hashes the body', () => {
    expect(bodySha256Hex(inputs.body)).toBe(expected.bodyHash);
  });

  it('joins the string to sign', () => {
    expect(kso1StringToSign(inputs, 'WPS-4')).toBe(expected.stringToSign);
  });

  it('computes the signature', () => {
    expect(hmacSha256Hex(inputs.secretKey, expected.stringToSign)).toBe(expected.signature);
  });

  it.each(['date', 'wps-docs'] as const)('writes the headers of the set %s', (headers) => {
    expect(signWps4({ ...inputs, headers })).toStrictEqual(expected.headers[headers]);
  });
});

describe.each(wps3Vectors)('WPS-3 [$label] $id', ({ inputs, expected }) => {
  it('hashes the body', () => {
    expect(bodyMd5Hex(inputs.body)).toBe(expected.bodyHash);
  });

  it('joins the string to sign', () => {
    expect(wps3StringToSign({ ...inputs, contentMd5: expected.bodyHash })).toBe(expected.stringToSign);
  });

  it('computes the signature', () => {
    expect(hashHex('sha1', expected.stringToSign)).toBe(expected.signature);
  });

  it('writes the headers', () => {
    expect(signWps3(inputs)).toStrictEqual(expected.headers);
  });
});

const usableWps2Vectors = wps2Vectors.flatMap(({ id, label, inputs: { secretKey, ...inputs }, expected }) => {
  const { stringToSign } = expected;
  if (secretKey === null || stringToSign === null) return [];
  return [{ id, label, inputs: { ...inputs, secretKey }, expected: { ...expected, stringToSign } }];
});

describe.each(usableWps2Vectors)('WPS-2 [$label] $id', ({ inputs, expected }) => {
  it('hashes the body', () => {
    expect(bodyMd5Hex('')).toBe(expected.bodyHash);
  });

  it('joins the string to sign', () => {
    expect(wps2StringToSign(inputs)).toBe(expected.stringToSign);
  });

  it('computes the signature', () => {
    expect(hashHex('sha1', expected.stringToSign)).toBe(expected.signature);
  });

  it('writes the headers', () => {
    expect(signWps2(inputs)).toStrictEqual(expected.headers);
  });

  it('writes the same headers for a POST without a body', () => {
    const { contentMd5: _, ...keysAndHeaders } = inputs;
    const request = { ...keysAndHeaders, method: 'POST', path: '/api/v1/openapi/office/convert/to/pdf' };
    expect(signWps2({ ...request, body: undefined })).toStrictEqual(expected.headers);
    expect(signWps2({ ...request, body: '' })).toStrictEqual(expected.headers);
  });
});

describe('the set of vectors', () => {
  const idsWhere = (holds: (vector: (typeof vectors)[number]) => boolean) =>
    vectors.filter(holds).map((vector) => vector.id);

  it('[documented] runs all five examples of the vendor that verify', () => {
    expect(idsWhere((vector) => vector.label === 'documented' && vector.usable)).toStrictEqual([
      'kso1-doc-1',
      'kso1-doc-2',
      'wps2-doc-python',
      'wps3-doc-1',
      'wps3-doc-2',
    ]);
    expect(usableWps2Vectors.map((vector) => vector.id)).toStrictEqual(['wps2-doc-python']);
  });

  it('[inferred] runs the derived ones', () => {
    expect(idsWhere((vector) => vector.label === 'inferred' && vector.usable)).toStrictEqual([
      'kso1-derived-batch-disable',
      'kso1-derived-list-repeat-status',
      'kso1-derived-get-empty-content-type',
      'kso1-derived-post-no-body',
      'kso1-derived-utf8-body',
      'kso1-derived-utc-suffix',
      'kso1-negative-compact-json',
      'wps4-derived-empty',
      'wps4-derived-body',
    ]);
  });

  it('[documented] lists wps2-doc-http as unusable, with the reason', () => {
    expect(idsWhere((vector) => !vector.usable)).toStrictEqual(['wps2-doc-http']);
    expect(wps2Vectors.find((vector) => vector.id === 'wps2-doc-http')).toMatchObject({
      unusableBecause: expect.stringContaining('no secret key'),
      inputs: { secretKey: null },
      expected: { signature: 'ac59dac1460772a04b3a97d7ef78409f28241e3a' },
    });
  });

  it('names for each vector where it was read and what else confirms it', () => {
    for (const vector of vectors) {
      expect(new URL(vector.source).protocol, vector.id).toBe('https:');
      expect(vector.retrieved, vector.id).toBe('2026-11-21');
      if (vector.usable) expect(vector.derivedWith, vector.id).toMatch(/openssl dgst .* python3/);
    }
  });

  it('[inferred] tells kso1-negative-compact-json from kso1-doc-2', () => {
    const signatureOf = (id: string) => vectors.find((vector) => vector.id === id)?.expected.signature;
    expect(signatureOf('kso1-doc-2')).toMatch(/^[0-9a-f]{64}$/);
    expect(signatureOf('kso1-negative-compact-json')).not.toBe(signatureOf('kso1-doc-2'));
  });
});
