import { type DestinationStream, type Logger, pino } from 'pino';
import { errorFields } from './error-fields.ts';

/** What the clients' options call their secrets, and the headers that carry tokens and signatures. */
const secretNames = [
  'appSecret',
  'appKey',
  'permanentCode',
  'accessToken',
  'corpAccessToken',
  'authorization',
  'Authorization',
  '["X-Kso-Authorization"]',
];

const at = (parent: string, name: string): string => (name.startsWith('[') ? `${parent}${name}` : `${parent}.${name}`);

/**
 * A logger that knows the clients' errors and hides what must not be read. The clients put no secret into errors and
 * events; the redaction is for what a program logs of its own, such as its options.
 */
export function createLogger(destination: DestinationStream, level = 'info'): Logger {
  const paths = secretNames.flatMap((name) => [name, at('*', name), at('*.*', name)]);
  return pino({ level, serializers: { err: errorFields }, redact: { paths, censor: '[secret]' } }, destination);
}
