const MB = 1_000_000;

export function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(1)} MB`;
}

export function thousands(count: number): string {
  return Math.round(count).toLocaleString('en-GB');
}

/** `3 Timeout, 32 TCPSocketWrap`. */
export function describeCounts(counts: Readonly<Record<string, number>>): string {
  const largestFirst = Object.entries(counts).sort(([, left], [, right]) => right - left);
  return largestFirst.map(([name, count]) => `${thousands(count)} ${name}`).join(', ') || 'none';
}
