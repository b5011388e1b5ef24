const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** Refuses what is no HTTP method (RFC 9110, section 9.1). */
export function checkMethod(method: string): void {
  if (typeof method !== 'string' || !token.test(method)) {
    throw new TypeError('method must be an HTTP method such as "GET" or "POST"');
  }
}
