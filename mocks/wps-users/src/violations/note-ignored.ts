import { type OperationName, operations } from '@x/wps-users/contract';
import { parseJson } from '../reading/parse-json.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import type { WpsCall } from '../wps-call.ts';
import { unknownFields } from './unknown-fields.ts';

/** More are not written down: one mistake in a long list would fill the journal. */
const MAX_NOTED = 20;

/**
 * Writes down what a request carries that its operation takes no notice of, so that the caller hears of it although
 * the answer is good. Gives the rules on which such an answer rests.
 */
export function noteIgnored(call: WpsCall, name: OperationName, takesBody: boolean): InferredRuleId[] {
  const { notes, request } = call;
  const fields = [...unknownParameters(call, name), ...(takesBody ? unknownInBody(call, name) : [])];
  for (const path of fields.slice(0, MAX_NOTED)) {
    notes.violation({
      code: 'unknown-field',
      message: `${path} is no field of wps.${name}: it was left alone`,
      path,
      rule: 'wps.unknown-field',
    });
  }
  const bodyIgnored = !takesBody && request.body.length > 0;
  if (bodyIgnored) {
    notes.violation({
      code: 'body-ignored',
      message: `wps.${name} takes no body: the ${request.body.length} bytes sent were left alone`,
      path: 'body',
      rule: 'wps.body-ignored',
    });
  }
  if (!takesBody) noteMediaType(call, name);
  return [
    ...(fields.length > 0 ? (['wps.unknown-field'] as const) : []),
    ...(bodyIgnored ? (['wps.body-ignored'] as const) : []),
  ];
}

function unknownParameters({ request }: WpsCall, name: OperationName): string[] {
  if (request.query === '') return [];
  const names = [...new Set(new URLSearchParams(request.query).keys())];
  const { query } = operations[name];
  const unknown = query === undefined ? names : unknownFields(query, Object.fromEntries(names.map((key) => [key, ''])));
  return unknown.map((key) => `query.${key}`);
}

function unknownInBody({ request }: WpsCall, name: OperationName): string[] {
  return unknownFields(operations[name].body, parseJson(request.body)?.value).map((path) => `body.${path}`);
}

/** The pages ask for one media type with every call; private deployments let it be left out where there is no body. */
function noteMediaType({ request, notes }: WpsCall, name: OperationName): void {
  const contentType = request.header('content-type') ?? '';
  if (contentType === '' || /^application\/json *(?:;|$)/i.test(contentType)) return;
  notes.violation({
    code: 'content-type',
    message: `wps.${name} asks for Content-Type application/json, and "${contentType}" was sent: it was let pass`,
    path: 'header.content-type',
    rule: 'wps.content-type',
  });
}
