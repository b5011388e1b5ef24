const minimum = { major: 20, minor: 19 } as const;

/** Why this Node cannot run the command; undefined when it can. */
export function unsupportedNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > minimum.major || (major === minimum.major && minor >= minimum.minor)) return undefined;
  return `Node ${minimum.major}.${minimum.minor} or later is needed; this is Node ${version}.`;
}
