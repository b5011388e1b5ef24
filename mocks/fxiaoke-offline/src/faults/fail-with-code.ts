import { errors, type FxiaokeOfflineReason } from '@x/fxiaoke-offline/contract';
import type { VendorResponse } from '@x/mock-kit';
import { fail } from '../answers/fail.ts';
import { jsonAnswer } from '../answers/json-answer.ts';
import type { InferredRuleId } from '../rules.ts';
import type { FxiaokeCall } from '../state/call.ts';
import { traceIdFor } from './trace-id-for.ts';

/** The envelope with a code that a fault names, in the words of the vendor's table where the table has it. */
export function failWithCode(call: FxiaokeCall, named: number | string, status: number): VendorResponse {
  const code = typeof named === 'string' && /^-?\d+$/.test(named) ? Number(named) : named;
  const diagnostics = `A fault asked for ${code}.`;
  const inferredRules: InferredRuleId[] = ['fxiaoke.fault-code'];
  const reason = reasonOf(code);
  if (reason !== undefined)
    return { ...fail(reason, traceIdFor(call, reason), { diagnostics, inferredRules }), status };

  const unknown = { traceId: traceIdFor(call), errorDescription: 'error', errorMessage: 'error', errorCode: code };
  return jsonAnswer(unknown, {
    status,
    diagnostics: `${diagnostics} It is none of the vendor's table.`,
    inferredRules,
  });
}

function reasonOf(code: number | string): FxiaokeOfflineReason | undefined {
  return Object.keys(errors)
    .filter(isReason)
    .find((reason) => errors[reason].codes.some((known: number) => known === code));
}

function isReason(name: string): name is FxiaokeOfflineReason {
  return Object.hasOwn(errors, name);
}
