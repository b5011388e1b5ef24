import { createServer } from 'node:http';
import { startServers } from './start-servers.ts';

/* A program: starts a server twice in a process that has done nothing else, and prints how long each took. */
const [, , name = '', file = ''] = process.argv;
const load = startServers[name];
if (load === undefined) throw new Error(`There is no server "${name}".`);
// Node's own server is there for all, so that it counts for nobody.
createServer().close();
const begunMs = performance.now();
const start = await load(file);
const stop = await start();
const firstMs = performance.now() - begunMs;
await stop();
const againMs = performance.now();
const stopAgain = await start();
const laterMs = performance.now() - againMs;
await stopAgain();
process.stdout.write(`${JSON.stringify({ firstMs, laterMs })}\n`);
