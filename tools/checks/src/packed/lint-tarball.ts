import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData, type ResolutionKind } from '@arethetypeswrong/core';
import { filterProblems } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/** What publint finds in a tarball in its strict mode, suggestions included, each as a sentence. */
export async function publintProblems(tarball: string): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: await bytesOf(tarball) }, strict: true });
  return messages.map((message) => `${message.type}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`);
}

/** The packages are ES modules: what a CommonJS file or TypeScript's old resolution makes of them is their business. */
const ESM_ONLY: readonly ResolutionKind[] = ['node16-esm', 'bundler'];

/** What "are the types wrong" finds in a tarball with its profile `esm-only`, each as a line of JSON. */
export async function typesProblems(tarball: string): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(await bytesOf(tarball))));
  if (analysis.types === false) return ['The package has no types.'];
  const problems = ESM_ONLY.flatMap((resolutionKind) => filterProblems(analysis, { resolutionKind }));
  return [...new Set(problems.map((problem) => JSON.stringify(problem)))];
}

async function bytesOf(file: string): Promise<ArrayBuffer> {
  const { buffer, byteOffset, byteLength } = await readFile(file);
  return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer;
}
