import type { App } from '../seed/app.ts';
import type { Refusal } from './checked.ts';

/** Whether an operation was opened for the app. */
export function checkOperationOpened({ forbiddenOperations }: App, operation: string): Refusal | undefined {
  if (!forbiddenOperations.some((name) => name === operation)) return undefined;
  return {
    reason: 'appLacksAccess',
    diagnostics: `${operation} is not opened for the app.`,
    inferredRules: ['fxiaoke.operation-not-opened'],
  };
}
