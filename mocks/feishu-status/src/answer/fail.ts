import { errors, type FeishuStatusReason, pages } from '@x/feishu-status/contract';
import type { VendorResponse } from '@x/mock-kit';
import { operationNameOf } from '../operations/operation-id.ts';
import type { FeishuCall } from './feishu-call.ts';
import { logIdOf } from './log-id.ts';
import { respond } from './respond.ts';
import { troubleshooterOf } from './troubleshooter.ts';

export interface PermissionViolation {
  readonly type: 'action_scope_required' | 'field_scope_required';
  /** The scope. */
  readonly subject: string;
}

export interface FieldViolation {
  readonly field: string;
  readonly value?: string;
  readonly description: string;
}

/** What a refusal says beyond its code. */
export interface FailureDetails {
  /** Instead of the catalogue's first code. */
  readonly code?: number;
  /** Instead of the catalogue's first status. */
  readonly httpStatus?: number;
  /** Instead of the catalogue's message. */
  readonly message?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly permissionViolations?: readonly PermissionViolation[];
  readonly fieldViolations?: readonly FieldViolation[];
  readonly helps?: readonly { readonly url: string; readonly description: string }[];
  readonly diagnostics?: string;
}

/** Rate limits are printed without an `error` object. */
const withoutErrorObject: ReadonlySet<FeishuStatusReason> = new Set(['rateLimited', 'monthlyQuotaExceeded'] as const);

/** The pages that the gateway names in `error.message`, where that is known. */
const referencePages: Partial<Record<FeishuStatusReason, string>> = {
  accessTokenInvalid:
    'https://open.feishu.cn/document/uAjLw4CM/ugTN1YjL4UTN24CO1UjN/trouble-shooting/how-to-fix-99991663-error',
  scopeMissing: pages.missingScope,
};

/** The one place where the vendor's error bodies are made. */
export function fail(call: FeishuCall, reason: FeishuStatusReason, details: FailureDetails = {}): VendorResponse {
  const entry = errors[reason];
  const logId = logIdOf(call);
  if (details.diagnostics !== undefined) call.diagnostics.push(details.diagnostics);

  const code = details.code ?? entry.codes[0];
  const body = {
    code,
    // The token call's 10003 was seen with an empty `data` between code and message.
    ...(reason === 'tokenRequestInvalid' && { data: {} }),
    msg: details.message ?? entry.message,
    ...(hasErrorObject(call, reason) && {
      error: { ...referenceOf(reason), ...errorObject(call, code, details, logId) },
    }),
  };
  return respond(call, { status: details.httpStatus ?? entry.httpStatus[0], logId, body, headers: details.headers });
}

/** The failures of token calls were seen without one. */
function hasErrorObject({ operation }: FeishuCall, reason: FeishuStatusReason): boolean {
  return operationNameOf(operation) !== 'tenantAccessToken' && !withoutErrorObject.has(reason);
}

function referenceOf(reason: FeishuStatusReason): { message?: string } {
  const page = referencePages[reason];
  return page === undefined ? {} : { message: `Refer to the documentation to fix the error: ${page}` };
}

function errorObject(call: FeishuCall, code: number, details: FailureDetails, logId: string) {
  return {
    log_id: logId,
    troubleshooter: troubleshooterOf(call, code, logId),
    ...(details.permissionViolations && { permission_violations: details.permissionViolations }),
    ...(details.fieldViolations && { field_violations: details.fieldViolations }),
    ...(details.helps && { helps: details.helps }),
  };
}
