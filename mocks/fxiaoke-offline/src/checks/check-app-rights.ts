import type { App } from '../seed/app.ts';
import type { Refusal } from './checked.ts';

/** Whether the app may read the corp's data. */
export function checkEnterpriseData({ enterpriseDataForbidden }: App): Refusal | undefined {
  if (!enterpriseDataForbidden) return undefined;
  return {
    reason: 'enterpriseDataForbidden',
    diagnostics: "The app may not read this corp's data.",
    inferredRules: ['fxiaoke.enterprise-data-forbidden'],
  };
}

/** Whether the corp lets the app work. */
export function checkAppRights({ stopped, authorised }: App): Refusal | undefined {
  if (stopped) return { reason: 'appStopped', diagnostics: 'The app is stopped in this corp.' };
  if (!authorised) return { reason: 'appNotAuthorised', diagnostics: 'The corp has not authorised the app.' };
  return undefined;
}
