import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({
  entry: { index: 'src/index.ts', 'contract/index': 'src/contract/index.ts' },
  noExternal: ['@x/contract-schema', 'zod'],
});
