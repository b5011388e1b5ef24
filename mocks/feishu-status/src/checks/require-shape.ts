import * as z from 'zod';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import { fieldViolations } from './field-violations.ts';
import { readShape, type ShapeIssue, type ShapeSchema } from './read-shape.ts';
import { type RequestPart, refusesUnknownFields } from './refuses-unknown-fields.ts';

/** The query of an operation that takes none. */
export const noQuery = z.strictObject({});

/** The value, read by the contract's schema. What does not fit is refused with 2005001, or by the gateway's switch. */
export function requireShape<Value>(
  call: FeishuCall,
  place: RequestPart,
  schema: ShapeSchema<Value>,
  input: unknown,
): Value {
  const shape = readShape(schema, input);
  if (!shape.ok) throw malformed(call, shape.issues, input);

  if (refusesUnknownFields(call, place, shape.unknownFields)) throw new Refusal('invalidParameter');
  return shape.value;
}

function malformed(call: FeishuCall, issues: readonly ShapeIssue[], input: unknown): Refusal {
  const diagnostics = `wrong or missing: ${issues.map(({ path }) => path.join('.') || 'the body').join(', ')}`;
  // One documented fault is reason enough; only what is wrong by an inferred rule alone rests on it.
  const grounds = issues.map(inferredGround);
  if (!grounds.includes(undefined)) {
    for (const ground of grounds) if (ground !== undefined) call.inferredRules.add(ground);
  }
  const gatewayIssues = issues.filter((issue) => !isForTheOperation(inferredGround(issue)));
  if (!call.state.switches.gatewayValidation || gatewayIssues.length === 0) {
    return new Refusal('invalidParameter', { diagnostics });
  }
  call.inferredRules.add('feishu.gateway-validation');
  return new Refusal('fieldValidationFailed', { fieldViolations: fieldViolations(gatewayIssues, input), diagnostics });
}

/** The inferred rule that an issue is a fault by; undefined where the vendor's page makes it one. */
function inferredGround({ code, path }: ShapeIssue): InferredRuleId | undefined {
  const field = path.at(-1);
  if (code === 'too_small' && path[0] === 'user_list' && path.length > 1) return 'feishu.empty-user-id';
  if (code === 'invalid_format' && field === 'end_time') return 'feishu.end-time';
  if (code === 'too_small' && field === 'page_token') return 'feishu.page-token';
  return undefined;
}

/** What the gateway's declared checks of a field cannot know. */
function isForTheOperation(ground: InferredRuleId | undefined): boolean {
  return ground === 'feishu.end-time' || ground === 'feishu.page-token';
}
