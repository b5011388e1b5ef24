import type { Locator } from 'playwright-core';

/** The text as it is laid out. */
export async function textOf(locator: Locator): Promise<string> {
  return (await locator.allInnerTexts()).join('\n');
}
