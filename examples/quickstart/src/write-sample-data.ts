import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startMocks, stopMocks } from './mocks.ts';
import { dataFolder } from './sample-data/data-folder.ts';
import { sampleFiles } from './sample-data/sample-files.ts';

/** Writes examples/data anew; to be run when the default seed of a mock has changed. */
const mocks = await startMocks();
try {
  await mkdir(dataFolder, { recursive: true });
  for (const [name, text] of Object.entries(await sampleFiles(mocks))) {
    await writeFile(join(dataFolder, name), text);
    console.log(join(dataFolder, name));
  }
} finally {
  await stopMocks(mocks);
}
