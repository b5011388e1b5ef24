import { employeeIdScope, errors } from '@x/feishu-status/contract';
import type { PermissionViolation } from '../answer/fail.ts';
import { Refusal } from '../answer/refusal.ts';
import type { FeishuApp } from '../seed/feishu-seed.ts';

/**
 * The app needs one of the operation's scopes, and the field scope when the users are named by `user_id`.
 *
 * @see https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-the-99991672-error
 */
export function requireScopes(app: FeishuApp, scopes: readonly string[], userIdType: unknown): void {
  if (scopes.length > 0 && !scopes.some((scope) => app.scopes.includes(scope))) {
    throw scopeMissing(app.id, 'action_scope_required', scopes);
  }
  if (userIdType === 'user_id' && !app.scopes.includes(employeeIdScope)) {
    throw scopeMissing(app.id, 'field_scope_required', [employeeIdScope]);
  }
}

export function scopeMissing(appId: string, type: PermissionViolation['type'], scopes: readonly string[]): Refusal {
  const list = `[${scopes.join(', ')}]`;
  const joined = scopes.join(',');
  return new Refusal('scopeMissing', {
    message: errors.scopeMissing.message
      .replaceAll('[<scopes>]', list)
      .replaceAll('<scopes>', joined)
      .replaceAll('<app_id>', appId),
    permissionViolations: scopes.map((subject) => ({ type, subject })),
    helps: [
      {
        url: `https://open.feishu.cn/app/${appId}/auth?q=${joined}&op_from=openapi`,
        description: `Learn more about scopes and how to add them: ${list}`,
      },
    ],
  });
}
