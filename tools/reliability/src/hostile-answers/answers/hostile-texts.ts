const levels = 100_000;

/** JSON that is nested 100,000 levels deep; some end, some do not. */
export const deepTexts: readonly (() => string)[] = [
  () => '['.repeat(levels) + ']'.repeat(levels),
  () => '['.repeat(levels),
  () => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`,
  () => `{"code":0,"errorCode":0,"data":${'['.repeat(levels)}${']'.repeat(levels)}}`,
  () => `{"code":77,"errorCode":77,"msg":"m","error":${'['.repeat(levels)}${']'.repeat(levels)}}`,
  () =>
    `{"code":77,"errorCode":77,"detail":${'{"a":'.repeat(levels)}1${'}'.repeat(levels)},"desc":${'['.repeat(levels)}${']'.repeat(levels)},"errorDescription":${'['.repeat(levels)}${']'.repeat(levels)}}`,
];

export const htmlTexts: readonly string[] = [
  '<html><body><h1>502 Bad Gateway</h1></body></html>',
  '<!DOCTYPE html><html><head><title>Login</title></head><body><script>alert(1)</script></body></html>',
  '\r\n\t <HTML>',
  '<?xml version="1.0"?><error code="0"/>',
  '<',
  '\u3000<html>',
  `<html>${'<div>'.repeat(500)}`,
];

export const emptyTexts: readonly string[] = ['', ' ', '\r\n', '\t\t\n', '\ufeff', '\u3000', '\u00a0\u2028'];

export const notJsonTexts: readonly string[] = [
  'OK',
  'undefined',
  'NaN',
  'null null',
  '{code:0}',
  "{'code':0}",
  '{"code":0,}',
  '{"code":0}{"code":0}',
  '[1,]',
  'callback({"code":0})',
  ')]}\',\n{"code":0}',
  '"unterminated',
  '"\u0000"',
  '{"code":0,"msg":"\\x"}',
  '{"code":0,"msg":"line\nbreak"}',
  'upstream connect error or disconnect/reset before headers',
  '\ufeffOK',
  '%PDF-1.7',
  'code=0&msg=success',
  '/* */{"code":0}',
  '\u0000\u0000\u0000',
];

/** JSON, but no envelope of any of the vendors. */
export const noEnvelopeTexts: readonly string[] = [
  'null',
  'true',
  '0',
  '-0',
  '""',
  '[]',
  '{}',
  '[{"code":0,"errorCode":0,"data":{}}]',
  '{"code":"0","errorCode":"0","data":{}}',
  '{"code":null,"errorCode":null}',
  '{"code":[0],"errorCode":{"valueOf":0}}',
  '{"code":true,"errorCode":false}',
  '{"Code":0,"ErrorCode":0}',
  '{"__proto__":{"code":0,"errorCode":0,"data":{},"access_token":"t"}}',
  '{"constructor":{"prototype":{"code":0,"errorCode":0}}}',
  '{"message":"no Route matched with those values"}',
  '{"error":{"code":500}}',
  '{"status":404,"error":"Not Found","path":"/"}',
];

/** Keys that reach for what every object has. */
export const reachingKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'toJSON',
  'then',
  '__defineGetter__',
  '',
  '0',
  'length',
  '\u202e\u0000',
];
