import * as z from 'zod';
import type { HeldBack } from './held-back.ts';

/** What `pnpm outdated --recursive --format json` prints; a name that is there several times has its version with it. */
const outdatedSchema = z.record(
  z.string(),
  z.object({ current: z.string(), wanted: z.string(), latest: z.string(), isDeprecated: z.boolean() }),
);

/** What speaks against the versions in use: newer ones that nothing holds back, deprecated ones, idle entries. */
export function currencyProblems(printed: string, held: readonly HeldBack[]): string[] {
  const outdated = Object.entries(outdatedSchema.parse(JSON.parse(printed))).map(([key, entry]) => ({
    name: /^(@?[^@ ]+)/.exec(key)?.[1] ?? key,
    ...entry,
  }));
  const problems = outdated.flatMap(({ name, current, wanted, latest, isDeprecated }) => {
    const hold = held.find((entry) => entry.name === name);
    if (isDeprecated) return [`${name} ${current} is deprecated`];
    if (hold === undefined) return [`${name} is at ${current}, and ${latest} is there`];
    if (!hold.majors.includes(Number.parseInt(current, 10)))
      return [`${name} ${current} is not held back: ${hold.because}`];
    return current === wanted ? [] : [`${name} is at ${current}, and ${wanted} is there, which nothing holds back`];
  });
  const idle = held.filter(({ name }) => !outdated.some((entry) => entry.name === name));
  return [...new Set([...problems, ...idle.map(({ name }) => `${name} is held back, and not behind any more`)])];
}
