import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { deferred } from '../../test/support/deferred.ts';
import { answer, startRawServer } from '../../test/support/raw-server.ts';

const script = fileURLToPath(new URL('../../test/support/call-once.ts', import.meta.url));

/** Runs a program that makes one call; ends when the program ends by itself, and fails when it has to be stopped. */
async function runProgram(origin: string, ...steps: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@x/source', script, origin, ...steps], {
    timeout: 10_000,
    env: { ...process.env, NODE_OPTIONS: '', NODE_NO_WARNINGS: '1' },
  });
  return stdout;
}

describe('a program that makes calls', () => {
  it('ends by itself, whether or not it closes the client, also with a token that will be refreshed', async () => {
    const server = await startRawServer((socket) => socket.write(answer('{"code":0,"data":{"greeting":"hello"}}')));
    const [closing, leaving] = await Promise.all([runProgram(server.origin, 'close'), runProgram(server.origin)]);
    await server.close();
    // The time between the last line and the end of the program is told by the program itself.
    expect(closing).toMatch(/^hello\nended after \d{1,3} ms\n$/);
    expect(leaving).toMatch(/^hello\nended after \d{1,3} ms\n$/);
  });

  it('ends by itself while a background refresh hangs and the client is closed', async () => {
    const tokenAsked = deferred<void>();
    const server = await startRawServer((socket, request) => {
      if (request.includes('/v1/token')) tokenAsked.resolve();
      else tokenAsked.promise.then(() => socket.write(answer('{"code":0,"data":{"greeting":"hello"}}')));
    });
    const output = await runProgram(server.origin, 'refresh', 'close');
    await server.close();
    expect(output).toMatch(/^hello\nended after \d{1,3} ms\n$/);
  });
});
