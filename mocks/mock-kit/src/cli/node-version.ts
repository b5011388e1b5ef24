const MINIMUM = { major: 20, minor: 19 } as const;

/** Why this Node cannot run a mock; undefined when it can. */
export function unsupportedNode(version: string): string | undefined {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > MINIMUM.major || (major === MINIMUM.major && minor >= MINIMUM.minor)) return undefined;
  return `Node ${MINIMUM.major}.${MINIMUM.minor} or later is needed; this is Node ${version}.`;
}
