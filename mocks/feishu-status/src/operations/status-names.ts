import type { FeishuSwitches } from '../seed/feishu-switches.ts';
import type { StatusContent } from '../seed/status-content.ts';

/** The title and the titles in other languages, as far as they are given. */
export type Names = Partial<Pick<StatusContent, 'title' | 'i18n_title'>>;

export function namesOf(names: Names): string[] {
  return [...byLocale(names).values()];
}

/** Whether two statuses share a name: in one language, or in any two. They are compared as they are written. */
export function haveNameInCommon(one: Names, other: Names, nameClash: FeishuSwitches['nameClash']): boolean {
  const others = byLocale(other);
  if (nameClash === 'anyLocale') return namesOf(one).some((name) => [...others.values()].includes(name));
  return [...byLocale(one)].some(([locale, name]) => others.get(locale) === name);
}

/** The title stands under the name of its field. */
function byLocale({ title, i18n_title }: Names): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [locale, name] of Object.entries({ title, ...i18n_title })) {
    if (name !== undefined) names.set(locale, name);
  }
  return names;
}
