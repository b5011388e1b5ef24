import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** What the figures were measured on. */
export function describeMachine(): string {
  const [first] = cpus();
  const memoryGiB = Math.round(totalmem() / 1024 ** 3);
  const load = loadavg()[0]?.toFixed(1);
  return `Node ${process.version}, ${cpus().length} x ${first?.model ?? 'unknown processor'}, ${memoryGiB} GiB, ${type()} ${release()}, load ${load} at the start`;
}

/** For example `undici 7.30.2, zod 4.6.7`: what is installed here. */
export function describeVersions(names: readonly string[]): string {
  return names.map((name) => `${name} ${versionOf(name)}`).join(', ');
}

export function versionOf(name: string): string {
  const { resolve } = createRequire(import.meta.url);
  // Not every package lets its manifest be asked for, so it is looked for where the package would be found.
  for (const folder of resolve.paths(name) ?? []) {
    try {
      const { version }: { version: string } = JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8'));
      return version;
    } catch {}
  }
  return 'of unknown version';
}
