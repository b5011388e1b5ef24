import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({ entry: { index: 'src/index.ts', cli: 'src/cli.ts' } });
