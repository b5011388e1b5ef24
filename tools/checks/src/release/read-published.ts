import { publishedFolders, readManifest } from '../published/published-packages.ts';
import type { PublishedVersion } from './published-problems.ts';

export interface PublishedPackages {
  /** What a tag leads to, package by package. */
  readonly tagged: readonly PublishedVersion[];
  readonly available: ReadonlyMap<string, readonly string[]>;
}

/** Reads what a registry has of our packages. One without this tag is left out of `tagged`. */
export async function readPublished(registry: string, tag: string): Promise<PublishedPackages> {
  const tagged: PublishedVersion[] = [];
  const available = new Map<string, readonly string[]>();
  for (const folder of publishedFolders) {
    const { name } = await readManifest(folder);
    const response = await fetch(`${registry}/${name.replace('/', '%2f')}`);
    if (!response.ok) throw new Error(`${name} was not published: the registry answers ${response.status}`);
    const document: Packument = JSON.parse(await response.text());
    available.set(name, Object.keys(document.versions));
    const manifest = document.versions[document['dist-tags'][tag] ?? ''];
    if (manifest !== undefined) tagged.push(manifest);
  }
  return { tagged, available };
}

interface Packument {
  readonly 'dist-tags': Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, PublishedVersion>>;
}
