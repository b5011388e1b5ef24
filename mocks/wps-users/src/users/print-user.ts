import type { InferredRuleId } from '../rules/rules.ts';
import type { UserView } from './user-view.ts';

/** The fields that need a scope of their own. */
const fieldScopes: Readonly<Record<string, string>> = {
  email: 'kso.user_email.read',
  phone: 'kso.user_phone.read',
  gender: 'kso.user_gender.read',
};

export interface PrintedUsers {
  readonly items: readonly UserView[];
  readonly inferredRules: readonly InferredRuleId[];
}

/** Leaves out what is not set, and the fields whose scope is missing. */
export function printUsers(views: readonly UserView[], scopes: readonly string[]): PrintedUsers {
  const isShown = (name: string) => {
    const scope = fieldScopes[name];
    return scope === undefined || scopes.includes(scope);
  };
  const set = views.map(withoutUnset);
  const items = set.map((view) => Object.fromEntries(Object.entries(view).filter(([name]) => isShown(name))));
  const withheld = set.some((view) => !Object.keys(view).every(isShown));
  return { items, inferredRules: withheld ? ['wps.field-scope'] : [] };
}

/** The fields that are set. */
export function withoutUnset(view: UserView): UserView {
  return Object.fromEntries(Object.entries(view).filter(([, value]) => value !== '' && value !== undefined));
}
