import { pages } from '@x/fxiaoke-offline/contract';

/** Where the codes of the vendor's table come from. */
export const codeTable = `${pages.errorCodes} (as three third parties copied it; the page itself was not read)`;

export const probe = "a third party's calls to the live gateway without credentials, 2026-09-11";
