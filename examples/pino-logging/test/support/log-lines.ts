import { createLogger } from '../../src/logger.ts';

export type LogLine = Readonly<Record<string, unknown>>;

/** A logger of the example that keeps its lines. */
export function keepLines() {
  const texts: string[] = [];
  const logger = createLogger({ write: (text) => void texts.push(text) }, 'trace');
  return { logger, texts, lines: (): LogLine[] => texts.map((text) => JSON.parse(text)) };
}
