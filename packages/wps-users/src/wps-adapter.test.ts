import type { HttpMethod, ReadyRequest } from '@x/core-signing';
import { describe, expect, it } from 'vitest';
import vectors from '../test/fixtures/kso-1.json' with { type: 'json' };
import { createWpsAdapter } from './wps-adapter.ts';

const isMethod = (method: string): method is HttpMethod => method === 'GET' || method === 'POST';

describe.each(vectors)('KSO-1 [$label] $id', (vector) => {
  const { method, target, body, contentType, accessKey, secretKey } = vector;
  if (!isMethod(method)) throw new Error(`the client sends no ${method}`);
  const request: ReadyRequest = {
    method,
    target,
    headers: { 'Content-Type': contentType, Authorization: 'Bearer token-1' },
    body: body === '' ? undefined : body,
  };
  const adapter = createWpsAdapter({ accessKey, secretKey });
  const date = new Date(vector.date);

  it('is what the client sends', () => {
    expect(adapter.sign(request, date)).toStrictEqual({
      ...request,
      headers: { ...request.headers, 'X-Kso-Date': vector.date, 'X-Kso-Authorization': vector.authorization },
    });
  });

  it.each([
    { name: 'the query', changed: { target: `${target}&more=1` } },
    { name: 'the path', changed: { target: `/openapi${target}` } },
    { name: 'the body', changed: { body: `${body} ` } },
    { name: 'the method', changed: { method: 'PATCH' as const } },
    {
      name: 'Content-Type',
      changed: { headers: { ...request.headers, 'Content-Type': 'application/json; charset=utf-8' } },
    },
  ])('covers $name', ({ changed }) => {
    const signed = adapter.sign({ ...request, ...changed }, date);
    expect(signed.headers['X-Kso-Authorization']).toMatch(/^KSO-1 AK123456:[0-9a-f]{64}$/);
    expect(signed.headers['X-Kso-Authorization']).not.toBe(vector.authorization);
  });

  it('covers the date and the key', () => {
    const later = adapter.sign(request, new Date(date.getTime() + 1000));
    const otherKey = createWpsAdapter({ accessKey, secretKey: `${secretKey}x` }).sign(request, date);
    expect(later.headers['X-Kso-Authorization']).not.toBe(vector.authorization);
    expect(otherKey.headers['X-Kso-Authorization']).not.toBe(vector.authorization);
  });

  it('leaves a request alone when there are no keys', () => {
    expect(createWpsAdapter(undefined).sign(request, date)).toBe(request);
  });
});
