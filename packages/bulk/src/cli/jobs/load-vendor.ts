import type { ConfigError } from '@x/core-signing';
import { isClientError } from '../../job/classify-error.ts';
import { usageFailure } from '../exit-code.ts';
import type { VendorVariables } from './prepared-job.ts';

/** Loads a vendor's package, which is there only for those who use it, and makes a client with it. */
export async function loadVendor<Package, Client>(
  variables: VendorVariables,
  name: string,
  load: () => Promise<Package>,
  create: (vendor: Package) => Client,
): Promise<Client> {
  const vendor = await load().catch((error: unknown) => {
    throw isMissing(error, name)
      ? usageFailure(`This command needs the package ${name}, which is not installed: npm install ${name}`)
      : error;
  });
  try {
    return create(vendor);
  } catch (error) {
    throw isClientError(error) && error.kind === 'config' ? usageFailure(inOurWords(error, variables)) : error;
  }
}

/** A client's words about its options, with what they are called here. */
function inOurWords({ message, option }: ConfigError, variables: VendorVariables): string {
  const fault = message.replace(/^.*? option "[^"]+" /, '').replace('allowInsecureHosts', '--allow-insecure-host');
  return `${option === 'baseURL' ? variables.baseURL : option} ${fault}`;
}

function isMissing(error: unknown, name: string): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes(`'${name}'`);
}
