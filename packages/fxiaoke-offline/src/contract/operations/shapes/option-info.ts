import * as z from '@x/contract-schema';

/** What the vendor is to check when it writes a record. The vendor states no defaults. */
export interface OptionInfo {
  readonly skipFuncValidate?: boolean | undefined;
  readonly useValidationRule?: boolean | undefined;
  readonly isDuplicateSearch?: boolean | undefined;
}

export const optionInfo = z.strictObject({
  skipFuncValidate: z.optional(z.boolean()),
  useValidationRule: z.optional(z.boolean()),
  isDuplicateSearch: z.optional(z.boolean()),
});
