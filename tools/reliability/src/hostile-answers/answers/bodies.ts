import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import type { DocumentedOperation, Fields } from '../../documented/documented-operation.ts';
import { anyChanges, harmlessChanges } from './changes.ts';
import { deepTexts, emptyTexts, htmlTexts, noEnvelopeTexts, notJsonTexts } from './hostile-texts.ts';
import { mutate } from './mutate.ts';
import { spelled, spellings, toJson } from './to-json.ts';

/** What a body was meant to be, and its bytes. */
export interface Body {
  readonly what: string;
  readonly bytes: Uint8Array;
}

type MakeBody = (operation: DocumentedOperation, example: Fields) => Body;

function texts(what: string, list: readonly string[]): fc.Arbitrary<MakeBody> {
  return fc.constantFrom(...list).map((text) => () => ({ what, bytes: Buffer.from(text) }));
}

const good = harmlessChanges.map(
  (changes): MakeBody =>
    (_, example) =>
      body('good', mutate(example, changes)),
);

const mutated = anyChanges.map(
  (changes): MakeBody =>
    (_, example) =>
      body('mutated', mutate(example, changes)),
);

/** The same, with the mistake certain to be in what is read: the first field of the envelope's data and the like. */
const envelopeMutated = fc.record({ code: fc.jsonValue({ maxDepth: 1 }), drop: fc.boolean() }).map(
  ({ code, drop }): MakeBody =>
    (operation, example) => {
      const name = codeName(operation);
      const { [name]: _, ...rest } = example;
      return body('envelope mutated', drop ? rest : { ...rest, [name]: code });
    },
);

const duplicateKeys = fc
  .record({ last: fc.boolean(), code: fc.constantFrom('0', '1', '"0"', '-0', '99991663', '1e400') })
  .map(
    ({ last, code }): MakeBody =>
      (operation, example) => {
        const field = `"${codeName(operation)}":${code}`;
        const text = JSON.stringify(example);
        const twice = last ? `${text.slice(0, -1)},${field}}` : `{${field},${text.slice(1)}`;
        return { what: 'duplicate keys', bytes: Buffer.from(twice) };
      },
  );

const truncated = fc.double({ min: 0.02, max: 0.98, noNaN: true }).map(
  (share): MakeBody =>
    (_, example) => {
      const bytes = Buffer.from(JSON.stringify(example));
      return { what: 'truncated', bytes: bytes.subarray(0, Math.floor(bytes.length * share)) };
    },
);

const invalidUtf8 = fc
  .record({ share: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.constantFrom(0x80, 0xc3, 0xed, 0xf8, 0xff) })
  .map(
    ({ share, byte }): MakeBody =>
      (_, example) => {
        const bytes = Buffer.from(JSON.stringify(example));
        const at = Math.floor((bytes.length - 1) * share);
        return {
          what: 'invalid UTF-8',
          bytes: Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), bytes.subarray(at)]),
        };
      },
  );

const otherEncodings = fc
  .constantFrom<(text: string) => Uint8Array>(
    (text) => Buffer.from(`\ufeff${text}`),
    (text) => Buffer.from(text, 'utf16le'),
    (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
    (text) => Buffer.from(text, 'latin1'),
    (text) => gzipSync(text, { level: 1 }),
  )
  .map(
    (encode): MakeBody =>
      (_, example) => ({ what: 'other encoding', bytes: encode(JSON.stringify(example)) }),
  );

const badNumbers = fc.constantFrom(...spellings).map(
  (spelling): MakeBody =>
    (operation, example) => {
      return body('bad number', { ...example, [codeName(operation)]: spelled(spelling) });
    },
);

const deep = fc.constantFrom(...deepTexts).map(
  (text): MakeBody =>
    () => ({ what: 'deep nesting', bytes: Buffer.from(text()) }),
);

const randomBytes = fc.uint8Array({ maxLength: 200 }).map(
  (bytes): MakeBody =>
    () => ({ what: 'random bytes', bytes }),
);

const randomJson = fc.json({ maxDepth: 4 }).map(
  (text): MakeBody =>
    () => ({ what: 'random JSON', bytes: Buffer.from(text) }),
);

function refusal(what: string, codes: fc.Arbitrary<number>): fc.Arbitrary<MakeBody> {
  const details = fc.option(fc.jsonValue({ maxDepth: 3 }), { nil: undefined, freq: 2 });
  return fc
    .record({
      code: codes,
      message: fc.oneof(fc.string(), fc.constantFrom<unknown>(null, 7, 'x'.repeat(5000))),
      details,
    })
    .map(
      ({ code, message, details: more }): MakeBody =>
        (operation) => {
          const names =
            operation.rule.envelope === 'errorCode' ? ['errorMessage', 'errorDescription'] : ['msg', 'error'];
          const [messageName = '', detailsName = ''] = names;
          const refused = { [codeName(operation)]: code, [messageName]: message, [detailsName]: more, detail: more };
          return body(what, refused);
        },
    );
}

/** Bodies of every kind. `codes` are those of the vendor's catalogue. */
export function bodies(codes: readonly number[]): fc.Arbitrary<MakeBody> {
  const unlisted = fc
    .oneof(fc.integer(), fc.maxSafeInteger(), fc.constantFrom(1, -1, 77, 99999999, 2 ** 63))
    .filter((code) => code !== 0 && !codes.includes(code));
  return fc.oneof(
    { weight: 72, arbitrary: good },
    { weight: 96, arbitrary: mutated },
    { weight: 16, arbitrary: envelopeMutated },
    { weight: 8, arbitrary: duplicateKeys },
    { weight: 48, arbitrary: refusal('refusal of the catalogue', fc.constantFrom(...codes)) },
    { weight: 28, arbitrary: refusal('refusal beyond the catalogue', unlisted) },
    { weight: 8, arbitrary: badNumbers },
    { weight: 16, arbitrary: texts('HTML', htmlTexts) },
    { weight: 16, arbitrary: texts('empty', emptyTexts) },
    { weight: 12, arbitrary: texts('no JSON', notJsonTexts) },
    { weight: 12, arbitrary: texts('no envelope', noEnvelopeTexts) },
    { weight: 12, arbitrary: truncated },
    { weight: 12, arbitrary: invalidUtf8 },
    { weight: 8, arbitrary: otherEncodings },
    { weight: 4, arbitrary: randomBytes },
    { weight: 8, arbitrary: randomJson },
    { weight: 1, arbitrary: deep },
  );
}

export function codeName({ rule }: DocumentedOperation): 'code' | 'errorCode' {
  return rule.envelope === 'errorCode' ? 'errorCode' : 'code';
}

function body(what: string, value: unknown): Body {
  return { what, bytes: Buffer.from(toJson(value)) };
}
