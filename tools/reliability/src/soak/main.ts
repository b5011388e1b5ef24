import Table from 'cli-table3';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { VendorName } from '../calls/operation-call.ts';
import { vendorNames } from './messages.ts';
import { soakVendors } from './processes/soak-vendors.ts';
import { failuresOf } from './report/failures-of.ts';
import { figuresOf } from './report/figures-of.ts';
import { writeSoak } from './report/write-soak.ts';

interface Flags {
  readonly minutes: number;
  readonly vendor?: VendorName;
  readonly inTurn?: true;
  readonly write?: string;
  readonly seed: number;
}

const program = new Command('soak')
  .description('Calls every mock with its client at full rate, and watches what the processes hold.')
  .requiredOption('--minutes <number>', 'how long, for each vendor', positive)
  .addOption(new Option('--vendor <name>', 'only this one').choices(vendorNames))
  .option('--in-turn', 'one vendor after the other instead of all at the same time')
  .option('--write <folder>', 'writes soak.md and its plots into this folder')
  .option('--seed <number>', 'makes the ids and delays of the mocks repeat', positive, 1)
  .action(soak);
await program.parseAsync();

async function soak({ minutes, vendor, inTurn, write, seed }: Flags): Promise<void> {
  const vendors = vendor === undefined ? vendorNames : [vendor];
  const together = inTurn !== true;
  console.log(`${vendors.join(', ')}: ${minutes} min${together ? '' : ' each, one after the other'}`);
  const soaked = await soakVendors(vendors, { durationMs: minutes * 60_000, seed, together });
  const failures = soaked.flatMap(failuresOf);
  const table = new Table({ head: ['what', 'measured'], wordWrap: true, colWidths: [56, 62], style: { head: [] } });
  table.push(...soaked.flatMap(figuresOf).map(({ what, value }) => [what, value]));
  console.log(table.toString());
  for (const failure of failures) console.error(failure);
  if (write !== undefined) {
    const command = `pnpm soak ${process.argv.slice(2).join(' ')}`;
    await writeSoak(write, { command, minutes, together, soaked, failures });
  }
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0 && Number.isFinite(number))) throw new InvalidArgumentError('It must be a number above 0.');
  return number;
}
