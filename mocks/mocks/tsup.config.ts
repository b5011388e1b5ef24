import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({
  entry: { index: 'src/index.ts', vitest: 'src/vitest.ts', msw: 'src/msw.ts', cli: 'src/cli.ts' },
});
