import { Pool } from 'undici';
import type { ServerProcess } from '../server-process.ts';

export interface Load {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly requests: number;
  readonly inFlight: number;
}

export interface Measured {
  readonly requestsPerSecond: number;
  /** Processor time of the server. */
  readonly cpuMicrosecondsPerRequest: number;
}

/**
 * Sends so many requests with so many in flight.
 *
 * @throws Error when an answer is no good one: speed is not to be had by refusing.
 */
export async function applyLoad(server: ServerProcess, load: Load): Promise<Measured> {
  const pool = new Pool(server.url, { connections: load.inFlight });
  const cpuBeforeMs = server.cpuMs();
  const startedMs = performance.now();
  let left = load.requests;
  async function send(): Promise<void> {
    while (left > 0) {
      left -= 1;
      const answer = await pool.request({ method: 'POST', path: load.path, headers: load.headers, body: load.body });
      const text = await answer.body.text();
      if (answer.statusCode !== 200 || !text.startsWith('{"code":0')) throw new Error(`Refused: ${text.slice(0, 300)}`);
    }
  }
  await Promise.all(Array.from({ length: load.inFlight }, send));
  const seconds = (performance.now() - startedMs) / 1000;
  await pool.close();
  return {
    requestsPerSecond: load.requests / seconds,
    cpuMicrosecondsPerRequest: ((server.cpuMs() - cpuBeforeMs) * 1000) / load.requests,
  };
}
