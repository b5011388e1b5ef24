/** How the vendor tells a caller that is too fast what it may do and how long to wait; it sends no `Retry-After`. */
export function rateHeaders(limit: number | undefined, resetSeconds: number): Record<string, string> {
  return {
    ...(limit !== undefined && { 'x-ogw-ratelimit-limit': String(limit) }),
    'x-ogw-ratelimit-reset': String(resetSeconds),
  };
}
