import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import apiExtractor, { type ExtractorConfig } from '@microsoft/api-extractor';
import { entriesOf, type PackageFolder, readManifest } from '../published/published-packages.ts';
import { repositoryRoot } from '../repository-root.ts';
import { reportFileOf } from './report-files.ts';
import { tidyReport } from './tidy-report.ts';

export interface ApiReport {
  /** Where it is kept, from the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** Describes every entry of a built package by its declarations, sorted by name. */
export async function makeReports(folder: PackageFolder): Promise<ApiReport[]> {
  const manifest = await readManifest(folder);
  const entries = entriesOf(manifest);
  const temporary = await mkdtemp(join(tmpdir(), 'api-'));
  try {
    const root = join(repositoryRoot, folder);
    const files = entries.map((entry) => basename(reportFileOf(entry)));
    const configs = entries.map((entry, index) => prepare(root, entry.types, files[index] ?? '', temporary));
    extract(configs);
    return await Promise.all(
      entries.map(async (entry, index) => ({
        file: join(folder, reportFileOf(entry)),
        text: tidyReport(
          await readFile(join(temporary, files[index] ?? ''), 'utf8'),
          `${manifest.name}${entry.name.slice('.'.length)}`,
        ),
      })),
    );
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

function extract(configs: readonly ExtractorConfig[]): void {
  const [first] = configs;
  if (first === undefined) return;
  // One program of TypeScript for all entries of a package.
  const compilerState = apiExtractor.CompilerState.create(first, {
    additionalEntryPoints: configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath),
  });
  const errors: string[] = [];
  for (const config of configs) {
    apiExtractor.Extractor.invoke(config, {
      localBuild: true,
      compilerState,
      messageCallback: (message) => {
        if (message.logLevel === 'error') errors.push(message.text);
        message.handled = true;
      },
    });
  }
  if (errors.length > 0) throw new Error(`API Extractor failed:\n${errors.join('\n')}`);
}

function prepare(root: string, types: string, reportFileName: string, temporary: string): ExtractorConfig {
  const none = { default: { logLevel: apiExtractor.ExtractorLogLevel.None } };
  return apiExtractor.ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, 'package.json'),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, types),
      newlineKind: 'lf',
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            ...{ target: 'es2022', lib: ['es2023'], types: ['node'], strict: true, skipLibCheck: true },
            ...{ module: 'nodenext', moduleResolution: 'nodenext' },
          },
          files: [join(root, types)],
        },
      },
      apiReport: {
        enabled: true,
        reportFolder: temporary,
        reportTempFolder: join(temporary, 'before'),
        reportFileName,
        // What an exported type is made of belongs to the surface too.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: {
        compilerMessageReporting: { default: { logLevel: apiExtractor.ExtractorLogLevel.Error } },
        extractorMessageReporting: none,
        tsdocMessageReporting: none,
      },
    },
  });
}
