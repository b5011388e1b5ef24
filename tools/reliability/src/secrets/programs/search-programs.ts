import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lifeSeconds } from '../../tokens/cases/options.ts';
import { startBareVendor } from '../../tokens/server/bare-vendor.ts';
import type { Findings } from '../findings.ts';
import { refusalWith } from '../gateway/echo.ts';
import type { SecretVendor } from '../gateway/secret-vendor.ts';
import { runProgram } from './run-program.ts';

const commandLine = join(dirname(fileURLToPath(import.meta.resolve('@x/bulk'))), 'cli/main.ts');

const commands = {
  feishu: ['feishu-close', '--status-id', '7101214603622940671'],
  wps: ['wps-disable'],
  fxiaoke: ['fxiaoke-status', '--to', 'disabled'],
} as const;

const prefixes = { feishu: 'FEISHU', wps: 'WPS', fxiaoke: 'FXIAOKE' } as const;

/** `vendor-bulk` and an uncaught error, against a gateway that sends every secret back in its refusal. */
export async function searchPrograms(vendor: SecretVendor, findings: Findings): Promise<void> {
  const { name, title } = vendor.tokens;
  const canaries = [...vendor.given, vendor.fetched];
  const echoed = canaries.map(({ value }) => value).join(' and ');
  await using server = await startBareVendor(
    vendor.tokens,
    () => vendor.tokens.tokenAnswer(vendor.fetched.value, lifeSeconds),
    () => refusalWith(7, 400, echoed),
  );
  const [secret, code] = vendor.given;
  const credentials = [server.url, name, 'app-1', secret?.value, code?.value];

  const crash = await runProgram(join(import.meta.dirname, 'throw-uncaught.ts'), [JSON.stringify(credentials)]);
  if (crash.code !== 1 || !crash.stderr.includes('VendorError')) {
    findings.failures.push(`${title}: the program did not end with an uncaught error of the client`);
  }
  findings.search('stderr of an uncaught error', crash.stderr, canaries, title);

  const folder = await mkdtemp(join(tmpdir(), 'secrets-'));
  try {
    const [users, journal, results, bad] = ['users.ndjson', 'run.ndjson', 'results.ndjson', 'bad.csv'].map((file) =>
      join(folder, file),
    );
    if (users === undefined || journal === undefined || results === undefined || bad === undefined) return;
    await writeFile(users, '{"id":"u1"}\n{"id":"u2"}\n');
    await writeFile(bad, '"never closed\n\u0000');
    const prefix = prefixes[name];
    const env = {
      [`${prefix}_BASE_URL`]: server.url,
      [`${prefix}_APP_ID`]: 'app-1',
      [name === 'wps' ? 'WPS_APP_KEY' : `${prefix}_APP_SECRET`]: secret?.value ?? '',
      ...(code === undefined ? {} : { FXIAOKE_PERMANENT_CODE: code.value }),
    };
    const command = commands[name];
    const run = [...command, '--users', users, '--journal', journal, '--results', results];
    const runs = {
      'a run': await runProgram(commandLine, run, env),
      'a dry run': await runProgram(commandLine, [...command, '--users', users, '--dry-run'], env),
      'a bad file': await runProgram(commandLine, [...command, '--users', bad], env),
      'a base URL that is none': await runProgram(commandLine, [...command, '--users', users], {
        ...env,
        [`${prefix}_BASE_URL`]: 'http://vendor.example',
      }),
    };
    if (server.calls.length === 0)
      findings.failures.push(`${title}: vendor-bulk did not call: ${runs['a run'].stderr}`);
    for (const [what, { stdout, stderr }] of Object.entries(runs)) {
      findings.search('vendor-bulk stdout', stdout, canaries, `${title}, ${what}`);
      findings.search('vendor-bulk stderr', stderr, canaries, `${title}, ${what}`);
    }
    findings.search('vendor-bulk journal', await readFile(journal, 'utf8'), canaries, title);
    findings.search('vendor-bulk results', await readFile(results, 'utf8'), canaries, title);
  } finally {
    await rm(folder, { recursive: true });
  }
}
