import { fileURLToPath } from 'node:url';

/** The folder that holds the whole repository. */
export const repositoryRoot = fileURLToPath(new URL('../../..', import.meta.url));

/** Where the pages are brought together before the site is built. Made anew each time, ignored by git. */
export const stagingFolder = fileURLToPath(new URL('../../.site', import.meta.url));

/** Where readers find what is no page of the site. */
export const repositoryURL = 'https://github.com/x/vendor-status';
