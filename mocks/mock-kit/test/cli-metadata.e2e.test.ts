import { describe, expect, it } from 'vitest';
import { runCommand } from './support/run-command.ts';
import { startToyMocks } from './support/with-toy-mocks.ts';

async function print(...argv: string[]): Promise<string> {
  const { code, stdout, stderr } = await runCommand(argv, {}, 'toy-mocks').ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('what a mock says of itself', () => {
  it('is the same whether it runs or not', async () => {
    const { url } = await startToyMocks();
    const routes = await print('routes');
    expect(routes).toMatch(/^wps +toy2\.getUser +GET +\/toy2\/users\/:user_id$/m);
    expect(await print('routes', '--url', url)).toBe(routes);
    expect(JSON.parse(await print('routes', '--json')).feishu).toContainEqual({
      operation: 'toy.getUser',
      method: 'GET',
      path: '/toy/users/:user_id',
    });
  });

  it('includes OpenAPI documents of the admin API and of each vendor', async () => {
    expect(JSON.parse(await print('openapi'))).toMatchObject({ openapi: '3.1.0', paths: { '/_mock/v1/health': {} } });
    expect(JSON.parse(await print('openapi', 'wps')).paths).toHaveProperty('/toy2/users/{user_id}.get');
    const { code, stderr } = await runCommand(['openapi', 'fxiaoke'], {}, 'toy-mocks').ended;
    expect(code).toBe(2);
    expect(stderr).toContain('Allowed choices are feishu, wps, admin');
  });

  it('is the document of its vendor when there is one', async () => {
    const { stdout } = await runCommand(['openapi']).ended;
    expect(JSON.parse(stdout).paths).toHaveProperty('/toy/users/{user_id}');
  });

  it('includes every rule and how it is known', async () => {
    expect(await print('fidelity')).toMatch(/^toy\.echo-all +documented +Everything is echoed\.$/m);
    const inferred = await print('fidelity', '--evidence', 'inferred', '--json');
    expect(JSON.parse(inferred).map(({ id }: { id: string }) => id)).toEqual(['toy.guess', 'toy2.guess']);
    const [head, line, first] = (await print('fidelity', '--markdown')).split('\n');
    expect(head).toBe('| rule | evidence | statement | source | switch |');
    expect(line).toBe('| --- | --- | --- | --- | --- |');
    expect(first).toBe('| `toy.echo-all` | documented | Everything is echoed. | the toy page |  |');
  });

  it('includes the versions', async () => {
    const text = await print('version');
    expect(text).toMatch(/^toy-mocks +1\.2\.3$/m);
    expect(text).toMatch(new RegExp(`^Node +${process.versions.node.replaceAll('.', '\\.')}$`, 'm'));
    expect(text).toMatch(/^Toy +2026-11$/m);
  });
});
