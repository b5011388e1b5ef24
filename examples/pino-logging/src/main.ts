import { stdout } from 'node:process';
import pretty from 'pino-pretty';
import { demonstrate } from './demo.ts';
import { createLogger } from './logger.ts';

// For people in a terminal; JSON lines for whatever collects logs.
const destination = stdout.isTTY ? pretty({ sync: true, ignore: 'pid,hostname' }) : stdout;
await demonstrate(createLogger(destination, process.env['LOG_LEVEL'] ?? 'debug'));
