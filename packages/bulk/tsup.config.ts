import { buildPackage } from '../../tsup.shared.ts';

export default buildPackage({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    'feishu/index': 'src/feishu/index.ts',
    'wps/index': 'src/wps/index.ts',
    'fxiaoke/index': 'src/fxiaoke/index.ts',
    'bullmq/index': 'src/bullmq/index.ts',
    'redis/index': 'src/redis/index.ts',
  },
});
