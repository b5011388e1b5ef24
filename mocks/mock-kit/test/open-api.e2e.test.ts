import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { admin } from './support/admin.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

interface Operation {
  readonly operationId?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

type Document = {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

const METHODS = ['get', 'head', 'post', 'put', 'patch', 'delete'] as const;

async function documentAt(url: string, path: string): Promise<Document> {
  const response = await fetch(`${url}/_mock/v1${path}`);
  expect(response.status).toBe(200);
  const document: Document = JSON.parse(await response.text());
  return document;
}

describe.each(['/openapi.json', '/openapi/feishu.json', '/openapi/wps.json'])('the document %s', (path) => {
  it('is valid OpenAPI 3.1', async () => {
    const { url } = await startToyMocks();
    const document = await documentAt(url, path);
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    expect(document.openapi).toMatch(/^3\.1\./);
  });

  it('names each operation once, and the parameters of each path', async () => {
    const { url } = await startToyMocks();
    const { paths } = await documentAt(url, path);
    const operations = Object.values(paths).flatMap((item) =>
      METHODS.flatMap((method) => item[method]?.operationId ?? []),
    );
    expect(operations.length).toBeGreaterThan(0);
    expect(new Set(operations).size).toBe(operations.length);
    for (const [template, item] of Object.entries(paths)) {
      const named = Array.from(template.matchAll(/\{(\w+)\}/g), ([, name]) => name);
      for (const method of METHODS) {
        const parameters = item[method]?.parameters?.filter((parameter) => parameter.in === 'path');
        if (parameters !== undefined) expect(parameters.map(({ name }) => name)).toEqual(named);
      }
    }
  });
});

describe('the document of the admin API', () => {
  it('lists exactly the routes that are served', async () => {
    const { url } = await startToyMocks();
    const { paths } = await documentAt(url, '/openapi.json');
    // A path can be several templates': `requests/count` and `requests/{request}`.
    const isListed = (method: string, path: string) =>
      Object.entries(paths).some(
        ([template, item]) => method in item && new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
      );
    for (const template of Object.keys(paths)) {
      const path = template.slice('/_mock'.length).replaceAll(/\{\w+\}/g, 'nothing');
      for (const method of METHODS) {
        // An unknown query is refused by every route, so that none of them does anything.
        const response = await fetch(`${url}/_mock${path}?unknown=1`, {
          method: method.toUpperCase(),
          headers: { 'content-type': 'application/json' },
        });
        const isServed =
          method === 'head' ? response.status !== 404 : !(await response.text()).includes('has no route');
        expect(isServed, `${method} ${path}: ${response.status}`).toBe(isListed(method, `/_mock${path}`));
      }
    }

    const { body } = await admin(url, 'GET', '/v1/nothing');
    const told = /It has: (.*)\.$/.exec(String(Object(body).detail))?.[1]?.split(', ');
    const listed = Object.entries(paths).flatMap(([path, item]) =>
      METHODS.filter((method) => method in item && method !== 'head').map(
        (method) => `${method.toUpperCase()} ${path}`,
      ),
    );
    expect(listed.toSorted()).toEqual(told?.toSorted());
    expect(listed.length).toBeGreaterThan(35);
  });
});

describe('the document of a vendor', () => {
  it('says how each operation is known, and that there is no other vendor', async () => {
    const { url } = await startToyMocks();
    expect(await documentAt(url, '/openapi/wps.json')).toMatchObject({
      info: { version: '2026-11' },
      servers: [{ url: 'https://toy2.example' }],
      paths: {
        '/toy2/echo': {
          get: { 'x-operation': 'toy2.echo', 'x-provenance': { evidence: 'inferred' } },
          post: { operationId: 'toy2.echo' },
        },
        '/toy2/change': { 'x-operations': ['toy2.rename', 'toy2.tag'] },
        '/toy2/users/{user_id}': {
          get: {
            operationId: 'toy2.getUser',
            'x-provenance': { evidence: 'documented', source: 'https://toy.example/page' },
          },
        },
      },
    });
    expect(await admin(url, 'GET', '/v1/openapi/fxiaoke.json')).toMatchObject({
      status: 404,
      body: { detail: 'This server has no vendor "fxiaoke".' },
    });
  });
});
