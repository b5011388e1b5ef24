/** One version of a package as a registry hands it out, or a part of it. */
export interface PublishedVersion {
  readonly name: string;
  readonly version: string;
  readonly [field: string]: unknown;
}

/** Ranges that only a workspace understands, and entries that only its sources have. */
const workspaceOnly = /workspace:|catalog:|@x\/source|"\.?\/?src\//;

/** What is wrong with published versions, given all versions of ours that can be installed. */
export function publishedProblems(
  published: readonly PublishedVersion[],
  available: ReadonlyMap<string, readonly string[]>,
): string[] {
  return published.flatMap((manifest) => {
    const { name, version } = manifest;
    const found = workspaceOnly.exec(JSON.stringify(manifest));
    const problems = found === null ? [] : [`${name}@${version} names ${found[0]} in its package.json`];
    const { dependencies, peerDependencies } = manifest;
    for (const [dependency, range] of Object.entries({ ...Object(dependencies), ...Object(peerDependencies) })) {
      if (!dependency.startsWith('@x/')) continue;
      const wanted = String(range).replace(/^\^/, '');
      if (available.get(dependency)?.includes(wanted)) continue;
      problems.push(`${name}@${version} asks for ${dependency}@${range}, which was not published`);
    }
    return problems;
  });
}
