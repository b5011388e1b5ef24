import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({
  entry: { index: 'src/index.ts', 'contract/index': 'src/contract/index.ts' },
  noExternal: ['@x/contract-schema', 'zod'],
  esbuildOptions(options) {
    // Escaped, the Chinese texts of the error catalogue would take twice the room.
    options.charset = 'utf8';
  },
});
