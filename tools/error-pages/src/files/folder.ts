import { fileURLToPath } from 'node:url';

/** Where the pages are kept. */
export const folder = fileURLToPath(new URL('../../../../docs/errors', import.meta.url));

/** What writes them, as a person types it at the root. */
export const mendingCommand = 'pnpm docs:errors';
