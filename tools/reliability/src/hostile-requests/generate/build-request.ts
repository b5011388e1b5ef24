import type { Round } from '../targets/target.ts';
import type { Header, WireRequest } from '../wire/wire-request.ts';
import { isList, type Json } from './json.ts';
import { writeJson } from './json-twists.ts';
import type { Chosen, RequestPlan } from './plan.ts';

/** The request of a plan, signed after all that a signature covers has been done to it. */
export function buildRequest(
  plan: RequestPlan,
  round: Round,
  { host, connection }: { readonly host: string; readonly connection: 'close' | 'keep-alive' },
): WireRequest {
  const call = round.calls[plan.call % round.calls.length];
  if (call === undefined) throw new Error('An API without a call.');

  const credentials = round.bodyCredentials(call, plan.credentials);
  const areTwisted = (plan.json[0]?.pick ?? 0) % 4 === 1;
  const twisted = plan.json.reduce(
    (value: Json, { twist, pick }) => twist.apply(value, pick),
    withFields(call.body ?? {}, areTwisted ? credentials : {}),
  );
  const json = areTwisted ? twisted : withFields(twisted, credentials);
  const hasBody = call.body !== undefined || (call.form === undefined && plan.json.length > 1);
  const written = Buffer.from(call.form ?? (hasBody ? writeJson(json) : ''));
  const body = applied(plan.body, written);
  const path = applied(plan.path, call.path);
  const query = applied(plan.query, call.query ?? '');
  const contentType = call.form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const headers: readonly Header[] = [
    ['Host', host],
    ['Connection', connection],
    ...(body.byteLength > 0 || call.method !== 'GET' ? ([['Content-Type', contentType]] as const) : []),
  ];
  const signed = round.sign(
    {
      call,
      method: plan.method ?? call.method,
      target: query === '' ? path : `${path}?${query}`,
      headers: applied(plan.contentType, headers),
      body,
    },
    plan.credentials,
  );
  return {
    ...signed,
    headers: plan.headers.reduce((all: readonly Header[], { twist, pick }) => twist.apply(all, pick), signed.headers),
  };
}

function applied<Value>(chosen: Chosen<Value> | undefined, value: Value): Value {
  return chosen === undefined ? value : chosen.twist.apply(value, chosen.pick);
}

function withFields(value: Json, fields: Readonly<Record<string, Json>>): Json {
  return typeof value === 'object' && value !== null && !isList(value) ? { ...fields, ...value } : value;
}
