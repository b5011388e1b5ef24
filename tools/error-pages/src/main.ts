import { folder } from './files/folder.ts';
import { renderPages } from './files/pages.ts';
import { run } from './run.ts';

process.exitCode = await run(process.argv.slice(2), folder, renderPages(), (line) => console.log(line));
