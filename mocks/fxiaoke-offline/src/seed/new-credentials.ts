import type { IdGenerator } from '@x/mock-kit';
import type { App } from './app.ts';

/** Credentials in the vendor's form, which say that they are a mock's. */
export function newCredentials(ids: IdGenerator, marker = ''): Pick<App, 'id' | 'appSecret' | 'permanentCode'> {
  return {
    id: `FSAID_mock${marker}${ids.hex(7)}`,
    appSecret: `mock${ids.hex(28)}`,
    permanentCode: `mock${ids.hex(28)}`,
  };
}
