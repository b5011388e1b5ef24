import type { App } from '../seed/app.ts';
import type { FxiaokeCall } from '../state/call.ts';
import type { Checked, Refusal } from './checked.ts';
import { isMissing, type JsonObject } from './read-json-body.ts';

/** Checks what the token call sends: appId, appSecret and permanentCode. */
export function authenticateApp(body: JsonObject, { state, profile }: FxiaokeCall): Checked<App> {
  const { appId, appSecret, permanentCode } = body;
  const live = profile === 'live';
  if (isMissing(appId)) return { refusal: { reason: 'appIdMissing', diagnostics: 'The body has no appId.' } };
  if (isMissing(appSecret)) {
    return {
      refusal: { reason: live ? 'appSecretRejected' : 'appSecretMissing', diagnostics: 'The body has no appSecret.' },
    };
  }
  if (isMissing(permanentCode)) {
    return { refusal: { reason: 'permanentCodeMissing', diagnostics: 'The body has no permanentCode.' } };
  }

  const app = typeof appId === 'string' ? state.apps.get(appId) : undefined;
  if (state.switches.coarseCredentialErrors) {
    const refusal = coarseRefusal(app, body);
    if (refusal) return { refusal };
  }
  if (!app) return live ? unknownAppLive(appSecret, [...state.apps.values()]) : unknownApp;
  if (app.appSecret !== appSecret) {
    return {
      refusal: {
        reason: live ? 'appSecretRejected' : 'appSecretInvalid',
        diagnostics: 'The appSecret is not the one of the app.',
      },
    };
  }
  if (app.permanentCode !== permanentCode) {
    return {
      refusal: { reason: 'permanentCodeRejected', diagnostics: 'The permanentCode is not the one of the app.' },
    };
  }
  return { value: app };
}

const unknownApp: Checked<App> = { refusal: { reason: 'appIdInvalid', diagnostics: 'No app has this appId.' } };

// The captured 10006 came for made-up credentials, so made-up credentials have to give it.
function unknownAppLive(appSecret: unknown, apps: readonly App[]): Checked<App> {
  const inferredRules = ['fxiaoke.app-secret-before-app-id'] as const;
  return apps.some((app) => app.appSecret === appSecret)
    ? { refusal: { reason: 'appIdInvalid', diagnostics: 'No app has this appId.', inferredRules } }
    : { refusal: { reason: 'appSecretRejected', diagnostics: 'No app has this appId or appSecret.', inferredRules } };
}

/** The codes that name no single field, while the switch is on. */
function coarseRefusal(app: App | undefined, { appSecret, permanentCode }: JsonObject): Refusal | undefined {
  const inferredRules = ['fxiaoke.coarse-credential-errors'] as const;
  if (app?.appSecret !== appSecret) {
    return { reason: 'appCredentialsRejected', diagnostics: 'appId or appSecret is wrong.', inferredRules };
  }
  if (app?.permanentCode !== permanentCode) {
    return { reason: 'permanentCodeInvalid', diagnostics: 'permanentCode is not the one of the app.', inferredRules };
  }
  return undefined;
}
