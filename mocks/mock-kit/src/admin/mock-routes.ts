import type { FastifyInstance } from 'fastify';
import { KIT_VERSION } from '../version.ts';
import type { AdminSession } from './admin-session.ts';

/** What is true of the mock as a whole. */
export function registerMockRoutes(instance: FastifyInstance, { vendor, profile }: AdminSession): void {
  const startedMs = performance.now();

  instance.route({
    method: ['GET', 'HEAD'],
    url: '/v1/health',
    handler: async () => ({
      status: 'ready',
      version: KIT_VERSION,
      vendors: [vendor.name],
      profile,
      uptimeMs: Math.round(performance.now() - startedMs),
    }),
  });
  instance.get('/v1/fidelity', async () => ({ vendors: { [vendor.name]: { rules: vendor.rules } } }));
}
