import { cpSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Application, Converter, type DeclarationReflection, ReflectionKind } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import { rewriteFiles } from '../content/files.ts';
import { repositoryRoot } from '../content/roots.ts';
import { UNTRANSLATED } from '../content/stage.ts';
import { entryPoints } from './entry-points.ts';

const markdownOptions: Partial<PluginOptions> = {
  entryFileName: 'index.md',
  modulesFileName: 'index.md',
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hideGroupHeadings: false,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeAliasPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  propertyMembersFormat: 'table',
  enumMembersFormat: 'table',
  expandObjects: false,
  useCodeBlocks: true,
  pageTitleTemplates: { index: 'API reference', module: ({ name }) => name.replaceAll('\\', '') },
};

/** Writes the reference of every entry of every package: in English, and once more where the Chinese site has it. */
export async function writeReference(english: string, chinese: string): Promise<void> {
  const entries = entryPoints(repositoryRoot);
  const application = await Application.bootstrapWithPlugins({
    plugin: ['typedoc-plugin-markdown'],
    name: 'API',
    entryPoints: entries.map(({ file }) => file),
    tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)),
    basePath: repositoryRoot,
    out: english,
    excludeInternal: true,
    excludePrivate: true,
    disableSources: true,
    readme: 'none',
    sort: ['source-order'],
    groupOrder: ['Functions', 'Variables', 'Classes', 'Interfaces', 'Type Aliases', '*'],
    logLevel: 'Warn',
    ...markdownOptions,
  });
  const names = new Map(entries.map(({ file, specifier }) => [moduleName(file), specifier]));
  application.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection: DeclarationReflection) => {
    if (reflection.kindOf(ReflectionKind.Module)) reflection.name = names.get(reflection.name) ?? reflection.name;
  });
  const project = await application.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the packages');
  for (const folder of [english, chinese]) rmSync(folder, { recursive: true, force: true });
  await application.generateOutputs(project);
  if (application.logger.hasErrors()) throw new Error('TypeDoc could not write the reference');

  cpSync(english, chinese, { recursive: true });
  rewriteFiles(chinese, (text) => UNTRANSLATED + text);
}

/** What TypeDoc calls the module of a file. */
function moduleName(file: string): string {
  return relative(repositoryRoot, file)
    .replaceAll('\\', '/')
    .replace(/\.ts$/, '')
    .replace(/\/index$/, '');
}
