import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeReference } from '../api/write-reference.ts';
import { stagingFolder } from './roots.ts';
import { stage } from './stage.ts';

rmSync(stagingFolder, { recursive: true, force: true });
stage();
await writeReference(join(stagingFolder, 'api'), join(stagingFolder, 'zh-CN', 'api'));
