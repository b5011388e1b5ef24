import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = join(dirname(fileURLToPath(import.meta.resolve('@x/mocks'))), 'cli.ts');

export interface XMocks {
  readonly url: string;
  /** Stops it, and gives all that it has written. */
  stop(): Promise<{ readonly stdout: string; readonly stderr: string }>;
}

/** `x-mocks serve` in a process of its own, writing down every request. */
export async function startXMocks(log: 'text' | 'json'): Promise<XMocks> {
  const flags = ['serve', '--port', '0', '--log', log];
  const child = spawn(process.execPath, ['--conditions=@x/source', program, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += String(chunk);
  });
  const ended = once(child, 'close');
  const ready = new Promise<string>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      stdout += `${line}\n`;
      const url = /^x-mocks ready (\S+)/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const early = ended.then((): never => {
    throw new Error(`x-mocks did not start:\n${stderr}`);
  });
  const url = await Promise.race([ready, early]);
  early.catch(() => undefined);
  return {
    url,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      return { stdout, stderr };
    },
  };
}
