import { fastify } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerPage } from '../../src/ui/register-page.ts';

describe('the files of the page', () => {
  const app = fastify();
  beforeAll(() => app.register(async (instance) => registerPage(instance), { prefix: '/_mock' }));
  afterAll(() => app.close());

  it.each([
    ['/_mock/ui', 'text/html; charset=utf-8'],
    ['/_mock/ui/', 'text/html; charset=utf-8'],
    ['/_mock/ui?session=default&view=state', 'text/html; charset=utf-8'],
    ['/_mock/ui/style.css', 'text/css; charset=utf-8'],
    ['/_mock/ui/main.js', 'text/javascript; charset=utf-8'],
    ['/_mock/ui/icon.svg', 'image/svg+xml'],
  ])('are served: %s', async (url, contentType) => {
    const answer = await app.inject(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': contentType,
      'content-security-policy': expect.stringMatching(/^default-src 'self';.* frame-ancestors 'none';/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    });
  });

  it.each([
    '/_mock/ui/none.js',
    '/_mock/ui/tsconfig.json',
    '/_mock/ui/..%2fpackage.json',
    '/_mock/ui/..%2fsrc%2fui%2fregister-page.ts',
    '/_mock/ui/..%2fui%2fmain.js',
    '/_mock/ui/%2e%2e',
    '/_mock/ui/main.js%00',
    '/_mock/ui/__proto__',
    '/_mock/ui/lib/main.js',
  ])('are the only ones: %s', async (url) => {
    expect((await app.inject(url)).statusCode).toBe(404);
  });

  it('hold neither inline scripts nor inline styles', async () => {
    const { body } = await app.inject('/_mock/ui');
    expect(body).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/i);
    expect(body).not.toMatch(/(?:src|href)="(?!\/_mock\/ui\/|#)/);
  });
});
