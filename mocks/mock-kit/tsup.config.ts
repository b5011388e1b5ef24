import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({
  entry: {
    index: 'src/index.ts',
    vitest: 'src/vitest/index.ts',
    msw: 'src/msw/index.ts',
    'node-version': 'src/cli/node-version.ts',
  },
});
