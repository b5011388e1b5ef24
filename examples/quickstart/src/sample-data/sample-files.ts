import type { Mocks } from '../mocks.ts';
import { feishuSample } from './feishu-sample.ts';
import { fxiaokeSample } from './fxiaoke-sample.ts';
import { wpsSample } from './wps-sample.ts';

/** The sample files by name, made from the state that the mocks start with. */
export async function sampleFiles({ feishu, wps, fxiaoke }: Mocks): Promise<Readonly<Record<string, string>>> {
  const [feishuSeed, wpsSeed, fxiaokeSeed] = await Promise.all([
    feishu.state.get(),
    wps.state.get(),
    fxiaoke.state.get(),
  ]);
  return {
    'feishu-users.csv': toText(feishuSample(feishuSeed)),
    'wps-users.csv': toText(wpsSample(wpsSeed)),
    'fxiaoke-users.csv': toText(fxiaokeSample(fxiaokeSeed)),
  };
}

function toText(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}
