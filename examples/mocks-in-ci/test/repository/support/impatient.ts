import { connectMocks } from '@x/mocks';
import { createWpsUsers, safe } from '@x/wps-users';

/* Calls again at once although WPS 365 asked for a pause, and takes no notice of being refused. */
const { X_MOCKS_URL: url = '', WPS_BASE_URL: baseURL, WPS_APP_ID: appId = '', WPS_APP_KEY: appKey = '' } = process.env;
const mocks = await connectMocks(url);
await mocks.clock.freeze();
await mocks.rateLimits.set({ mode: 'all' });
const wps = createWpsUsers({ appId, appKey, baseURL, retry: false });
await wps.get({ user_id: 'ada' });
await mocks.rateLimits.exhaust('wps.calls-per-second');
await safe(wps.get({ user_id: 'ada' }));
await safe(wps.get({ user_id: 'ada' }));
await wps.close();
