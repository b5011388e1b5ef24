import { join } from 'node:path';
import { createChecks } from './checks.ts';
import { runFeishu } from './feishu/run-feishu.ts';
import { runFxiaoke } from './fxiaoke/run-fxiaoke.ts';
import type { Mocks } from './mocks.ts';
import { drawBeginning, drawEnd } from './report/draw-frame.ts';
import { drawReport } from './report/draw-report.ts';
import { createProgress } from './terminal/progress.ts';
import type { Terminal } from './terminal/terminal.ts';
import { readUsers } from './users/read-users.ts';
import { runWps } from './wps/run-wps.ts';

/**
 * Runs the main job of each vendor's client against its mock, and prints what came of it.
 *
 * @returns what did not come out as the state of the mocks says; empty when all is well
 * @throws UnreadableFile when one of the three CSV files cannot be used
 */
export async function quickstart(mocks: Mocks, dataFolder: string, terminal: Terminal): Promise<readonly string[]> {
  const print = (text: string) => terminal.write(`${text}\n`);
  // One after the other: where several cannot be read, the first is always the one complained of.
  const feishuFile = await readUsers(join(dataFolder, 'feishu-users.csv'));
  const wpsFile = await readUsers(join(dataFolder, 'wps-users.csv'));
  const fxiaokeFile = await readUsers(join(dataFolder, 'fxiaoke-users.csv'));

  print(drawBeginning(mocks, [feishuFile, wpsFile, fxiaokeFile], terminal));

  const checks = createChecks();
  const progress = createProgress(terminal);
  try {
    const reports = [
      await runFeishu({ mock: mocks.feishu, users: feishuFile.users, progress, checks }),
      await runWps({ mock: mocks.wps, users: wpsFile.users, progress, checks }),
      await runFxiaoke({ mock: mocks.fxiaoke, users: fxiaokeFile.users, progress, checks }),
    ];
    for (const report of reports) print(drawReport(report, terminal));
    print(drawEnd(reports, checks, terminal));
    return checks.surprises;
  } finally {
    progress.stop();
  }
}
