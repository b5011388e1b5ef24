#!/usr/bin/env node
import { runCommandLine } from './run-command-line.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
// A list that was not read to its end would keep the process waiting for more.
process.stdin.destroy();
