import * as z from 'zod/mini';
import { ZodMiniType } from 'zod/mini';
import { $constructor, $ZodObjectJIT } from 'zod/v4/core';

/**
 * zod's objects are compiled to a function when they are first used, zod/mini's are not. A batch of fifty users is
 * checked on its way out and on its way back, and interpreted that is a third of a call's processor time. Where code
 * may not be generated from text, zod interprets these as well.
 */
const CompiledObject: new (definition: Definition) => z.ZodMiniObject = /*@__PURE__*/ $constructor(
  'ZodMiniObject',
  (schema, definition) => {
    $ZodObjectJIT.init(schema, definition);
    ZodMiniType.init(schema, definition);
  },
);

type Definition = z.ZodMiniObject['_zod']['def'];

export const object: typeof z.object = (shape, params) => compiled(z.object(shape, params));
export const strictObject: typeof z.strictObject = (shape, params) => compiled(z.strictObject(shape, params));
export const looseObject: typeof z.looseObject = (shape, params) => compiled(z.looseObject(shape, params));

/** The same schema, which is what its definition says, compiled. */
function compiled<Schema extends z.ZodMiniObject>(schema: Schema): Schema {
  return new CompiledObject(schema._zod.def) as Schema;
}
