import { parseArgs } from 'node:util';

export const usage = `Usage: quickstart [--data <folder>]

Runs three clients against three mock servers, all in this process.

  --data <folder>  where feishu-users.csv, wps-users.csv and fxiaoke-users.csv
                   are; examples/data when left out
  --help           this text
`;

export type CommandLine =
  | { readonly kind: 'run'; readonly dataFolder: string | undefined }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly problem: string };

export function readCommandLine(commandLineArguments: readonly string[]): CommandLine {
  try {
    const { values } = parseArgs({
      args: [...commandLineArguments],
      options: { data: { type: 'string' }, help: { type: 'boolean' } },
    });
    return values.help === true ? { kind: 'help' } : { kind: 'run', dataFolder: values.data };
  } catch (error) {
    return { kind: 'wrong', problem: error instanceof Error ? error.message : String(error) };
  }
}
