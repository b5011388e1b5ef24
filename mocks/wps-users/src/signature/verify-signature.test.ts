import { describe, expect, it } from 'vitest';
import { rawRequest } from '../../test/support/raw-request.ts';
import kso1 from '../../test/vectors/kso-1.json' with { type: 'json' };
import { sha256Hex } from './string-to-sign.ts';
import { verifySignature } from './verify-signature.ts';

type Vector = Pick<
  (typeof kso1.vectors)[number],
  'accessKey' | 'appKey' | 'method' | 'target' | 'contentType' | 'date' | 'body' | 'authorization'
>;

function verify(vector: Vector) {
  const request = rawRequest({
    method: vector.method,
    target: vector.target,
    headers: {
      'Content-Type': vector.contentType || undefined,
      'X-Kso-Date': vector.date || undefined,
      'X-Kso-Authorization': vector.authorization,
    },
    body: vector.body,
  });
  return verifySignature(request, { app: { id: vector.accessKey, appKey: vector.appKey } });
}

function vector(id: string) {
  const found = kso1.vectors.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no vector ${id}`);
  return found;
}

describe('verifySignature', () => {
  it('has both examples of the vendor page among its vectors', () => {
    const documented = kso1.vectors.filter(({ evidence }) => evidence === 'documented');
    expect(documented.map(({ authorization }) => authorization)).toEqual([
      'KSO-1 AK123456:ce8df66877175e5198c8ea1362ffddf82e4941c6f25a4ca205a1ad09d0faaf03',
      'KSO-1 AK123456:c46e6c988130818ecba2484d51ac685948fbbef6814602c7874d6bfc41dc17b3',
    ]);
  });

  it.each(kso1.vectors)('verifies $id ($evidence)', (vector) => {
    expect(verify(vector)).toEqual({
      kind: 'verified',
      date: new Date('2006-01-02T15:04:05Z'),
      stringToSign: vector.stringToSign,
    });
  });

  it.each(kso1.vectors)('builds the string to sign of $id ($evidence)', (vector) => {
    const refused = verify({ ...vector, authorization: 'KSO-1 AK123456:0' });
    expect(refused).toMatchObject({ kind: 'refused', stringToSign: vector.stringToSign });
    expect(vector.bodySha256).toBe(vector.body === '' ? '' : sha256Hex(new TextEncoder().encode(vector.body)));
  });

  it.each(kso1.changes)('refuses $of with $change as $fault', ({ of, set, fault }) => {
    // A field that is set to what it was would prove nothing.
    for (const [field, value] of Object.entries(set)) expect(vector(of)).not.toHaveProperty(field, value);
    expect(verify({ ...vector(of), ...set })).toMatchObject({ kind: 'refused', fault });
  });

  it('refuses every body that differs in one byte', () => {
    const original = vector('documented-2');
    for (let index = 0; index < original.body.length; index += 1) {
      const bytes = new TextEncoder().encode(original.body);
      bytes[index] = (bytes[index] ?? 0) ^ 1;
      expect(verify({ ...original, body: new TextDecoder().decode(bytes) })).toMatchObject({ fault: 'signatureWrong' });
    }
  });

  it('refuses every signature that differs in one digit', () => {
    const original = vector('documented-2');
    const start = original.authorization.indexOf(':') + 1;
    for (let index = start; index < original.authorization.length; index += 1) {
      const digit = original.authorization[index] === '0' ? '1' : '0';
      const authorization = original.authorization.slice(0, index) + digit + original.authorization.slice(index + 1);
      expect(verify({ ...original, authorization })).toMatchObject({ fault: 'signatureWrong' });
    }
  });

  it('names a missing authorization header before a missing date', () => {
    const request = rawRequest({ target: '/v7/test/body', headers: { 'content-type': 'application/json' } });
    expect(verifySignature(request, { app: { id: 'AK123456', appKey: 'sk098765' } })).toMatchObject({
      kind: 'refused',
      fault: 'headerMissing',
    });
  });

  it('names an unreadable date before a malformed authorization header', () => {
    const broken = { ...vector('documented-2'), date: 'yesterday', authorization: 'KSO-1' };
    expect(verify(broken)).toMatchObject({ kind: 'refused', fault: 'dateInvalid' });
  });

  it('reads header bytes beyond ASCII as the bytes they are', () => {
    // Computed with: printf 'KSO-1GET/v7/testtext/caf\xe9Mon, 02 Jan 2006 15:04:05 GMT' | openssl dgst -sha256 -hmac sk098765
    const latin1 = {
      ...vector('documented-1'),
      target: '/v7/test',
      contentType: 'text/caf\u00e9',
      authorization: 'KSO-1 AK123456:9f385d587325be50cdeecd58dfca8e87578f5475d384abd0c80315517de8fad5',
    };
    expect(verify(latin1)).toMatchObject({ kind: 'verified' });
  });

  it('never gives the key away', () => {
    for (const { of, set } of kso1.changes) {
      expect(JSON.stringify(verify({ ...vector(of), ...set }))).not.toContain('sk098765');
    }
  });
});
