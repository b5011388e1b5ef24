import { fileURLToPath } from 'node:url';

/** `examples/data`. */
export const dataFolder = fileURLToPath(new URL('../../../data', import.meta.url));
