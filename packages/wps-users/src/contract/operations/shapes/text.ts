import * as z from '@x/contract-schema';

/** An id or another text that cannot be empty. */
export const filledText = z.string().check(z.minLength(1));

/** A list of such texts. The vendor states no limit to their number. */
export const filledTexts = z.array(filledText).check(z.minLength(1));
