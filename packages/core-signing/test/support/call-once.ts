/**
 * A program of its own: makes one call to the server whose origin is the first argument, and prints how long it lived
 * on after its last line. `refresh` begins a token call in the background, `close` closes the client.
 */
import { closeClient } from '../../src/client/client-context.ts';
import { executeWithoutToken } from '../../src/execute.ts';
import { createUndiciTransport } from '../../src/transport/undici-transport.ts';
import { fetchToken } from './operations.ts';
import { countingTokens, greetCall, testClient } from './test-client.ts';

const [, , origin, ...steps] = process.argv;
const tokens = countingTokens();
const client = testClient({ transport: createUndiciTransport(), baseURL: origin, tokens });
if (steps.includes('refresh')) executeWithoutToken(client.context, greetCall(fetchToken)).catch(() => undefined);
console.log((await client.call()).greeting);
if (steps.includes('close')) await closeClient(client.context);
const lastLineAtMs = performance.now();
process.on('exit', () => console.log(`ended after ${Math.round(performance.now() - lastLineAtMs)} ms`));
