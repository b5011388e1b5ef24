import manifest from '../package.json' with { type: 'json' };

/** The version of the kit that runs. */
export const KIT_VERSION: string = manifest.version;
