import { type Command, Option } from 'commander';
import { z } from 'zod';
import { addMetadataFlags, type MetadataFlags, metadata } from '../client/metadata.ts';
import { columns } from '../output/columns.ts';
import { print, printJson } from '../output/write.ts';
import type { Program } from '../program.ts';

const evidences = ['documented', 'sdk', 'observed', 'inferred'] as const;

const ruleSchema = z.looseObject({
  id: z.string(),
  statement: z.string(),
  evidence: z.enum(evidences),
  source: z.string().optional(),
  switch: z.string().optional(),
});
const fidelitySchema = z.object({ vendors: z.record(z.string(), z.object({ rules: z.array(ruleSchema) })) });
type Rule = z.infer<typeof ruleSchema>;

interface FidelityFlags extends MetadataFlags {
  readonly evidence?: Rule['evidence'];
  readonly markdown?: true;
  readonly json?: true;
}

/** `fidelity`: every behaviour of the mocks and how it is known. */
export function addFidelity(root: Command, program: Program): void {
  const command = root
    .command('fidelity')
    .description('list every behaviour of the mocks and how it is known')
    .addOption(new Option('--evidence <label>', 'only those of one label').choices(evidences))
    .option('--markdown', 'as a table in Markdown')
    .addOption(new Option('--json', 'as JSON').conflicts('markdown'));
  addMetadataFlags(command).action(async (flags: FidelityFlags) => {
    const { vendors } = fidelitySchema.parse(await metadata(program, flags, '/fidelity'));
    const rules = Object.values(vendors)
      .flatMap((vendor) => vendor.rules)
      .filter(({ evidence }) => flags.evidence === undefined || evidence === flags.evidence);
    if (flags.json === true) printJson(rules);
    else print(flags.markdown === true ? markdown(rules) : table(rules));
  });
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, evidence, statement }) => ({
    cells: [id, evidence === 'inferred' ? ({ text: evidence, color: 'yellow' } as const) : evidence, statement],
  }));
  return columns(['RULE', 'EVIDENCE', 'STATEMENT'], rows);
}

function markdown(rules: readonly Rule[]): string {
  const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = rules.map((rule) => {
    const cells = [`\`${rule.id}\``, rule.evidence, cell(rule.statement), cell(rule.source)];
    return `| ${[...cells, rule.switch === undefined ? '' : `\`${rule.switch}\``].join(' | ')} |`;
  });
  return ['| rule | evidence | statement | source | switch |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
