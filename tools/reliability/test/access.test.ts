import { expect, it } from 'vitest';
import { accessPart } from '../src/access/access-part.ts';
import { type AdminDoor, adminAttempts } from '../src/access/admin-attempts.ts';
import { tryAll } from '../src/access/attempt.ts';
import { withServer } from './support/with-server.ts';

/** There is much to try, and machines are busy. */
const LIMIT_MS = 600_000;

it('lets in who may, and nobody else', { timeout: LIMIT_MS }, async () => {
  const { figures, failures } = await accessPart.run({ scale: 'short', seed: 1, progress: () => {} });
  expect(failures).toEqual([]);
  expect(figures.length).toBeGreaterThan(6);
});

it('turns red where a stranger gets in, is shown a secret, or changes something', async () => {
  let looks = 0;
  await withServer(
    (_request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.end('the-secret');
    },
    async (address) => {
      const door: AdminDoor = { address, secrets: ['the-secret'], look: async () => String(looks++) };
      const visitor = { who: 'a stranger', expected: 'refused', lines: ['Host: evil.example'] } as const;
      const { failures, letIn } = await tryAll(adminAttempts(door, [visitor]));
      expect(letIn).toBe(3);
      expect(failures).toContain('a stranger reads the session: let in, and should have been refused');
      expect(failures).toContain('a stranger reads the session: pages are told that they may');
    },
  );
  await withServer(
    (_request, response) => {
      response.statusCode = 403;
      response.end('the-secret');
    },
    async (address) => {
      const door: AdminDoor = { address, secrets: ['the-secret'], look: async () => String(looks++) };
      const visitor = { who: 'a stranger', expected: 'refused', lines: ['Host: evil.example'] } as const;
      const { failures } = await tryAll(adminAttempts(door, [visitor]));
      expect(failures.join()).toMatch(/something changed although it was refused, a secret was shown, the refusal is/);
    },
  );
});
