import { type AttemptEvent, isApiError } from '@x/core-signing';
import { lifeSeconds } from '../../tokens/cases/options.ts';
import type { BareAnswer, BareRequest } from '../../tokens/server/bare-request.ts';
import { type BareVendor, startBareVendor } from '../../tokens/server/bare-vendor.ts';
import type { Canary } from '../canary/canary.ts';
import { encodings } from '../canary/encodings.ts';
import type { Findings } from '../findings.ts';
import { surfacesOf } from '../surfaces/surfaces-of.ts';
import { refusalWith, strangeAnswersWith } from './echo.ts';
import type { SecretVendor } from './secret-vendor.ts';
import { signatureOf } from './signature-of.ts';

type Place = 'token call' | 'call';
type Answer = (text: string) => BareAnswer;

/** What the gateway does next, and what it has seen of the last request. */
interface Scene {
  place: Place;
  answer: Answer;
  encode: (secret: string) => string;
  /** What the client knows, and the gateway sends back. */
  known: readonly Canary[];
  signature: Canary | undefined;
}

/** Of how many reasons one is driven. */
const everyReason = { short: 12, full: 1 } as const;

/** How many encodings each reason is driven with, for the token call and for the call. */
const perReason = { short: 1, full: 2 } as const;

/** The names of the reasons that were driven. */
export type Driven = Set<string>;

/**
 * A gateway that answers with every reason of the catalogue, and with answers of nobody's, and sends back the secrets
 * of the request that it answers, encoded in every way.
 */
export async function driveHostileGateway(
  vendor: SecretVendor,
  scale: 'short' | 'full',
  findings: Findings,
): Promise<Driven> {
  const driven: Driven = new Set();
  const scene: Scene = {
    place: 'call',
    answer: (text) => refusalWith(7, 500, text),
    encode: String,
    known: [],
    signature: undefined,
  };
  await using server = await startGateway(vendor, scene, findings);
  const ways = Object.entries(encodings);
  let turn = 0;
  const strange = Object.keys(strangeAnswersWith('')).map((name): [string, Answer] => [
    name,
    (text) => strangeAnswersWith(text)[name] ?? refusalWith(7, 500, text),
  ]);
  const reasons = vendor.reasons
    .filter((_reason, index) => index % everyReason[scale] === 0)
    .map(({ name, code, status }): [string, Answer] => [
      `${name} (${code})`,
      (text) => refusalWith(code, status, text),
    ]);
  for (const [name, answer] of [...reasons, ...strange]) {
    driven.add(`${vendor.tokens.name} ${name}`);
    for (const place of ['token call', 'call'] as const) {
      turn += 1;
      // The first reason has every encoding, the others take turns.
      const first = name === reasons[0]?.[0];
      const chosen = ways.filter((_way, index) => first || (index + turn) % (ways.length / perReason[scale]) === 0);
      for (const [encoding, encode] of chosen) {
        Object.assign(scene, { place, answer, encode, signature: undefined });
        await callOnce(vendor, server, scene, findings, `${vendor.tokens.title}, ${name} to the ${place}, ${encoding}`);
      }
    }
  }
  return driven;
}

async function callOnce(
  vendor: SecretVendor,
  server: BareVendor,
  scene: Scene,
  findings: Findings,
  about: string,
): Promise<void> {
  for (const source of scene.place === 'call' ? (['fetched', 'given'] as const) : (['fetched'] as const)) {
    const events: AttemptEvent[] = [];
    scene.known = source === 'fetched' || vendor.alwaysSigns ? vendor.given : [];
    if (scene.place === 'call') scene.known = [...scene.known, vendor.fetched];
    const client = vendor.connect(server.url, source, { retry: false, onAttempt: (event) => events.push(event) });
    const error: unknown = await client.call().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    await client.close();
    if (!isApiError(error)) findings.failures.push(`the call did not end with an error of the client: ${about}`);
    const { signature } = scene;
    const canaries = [...scene.known, ...(signature === undefined ? [] : [signature])];
    for (const [surface, text] of Object.entries(surfacesOf(error))) findings.search(surface, text, canaries, about);
    findings.search('onAttempt', JSON.stringify(events), canaries, about);
  }
}

function startGateway(vendor: SecretVendor, scene: Scene, findings: Findings): Promise<BareVendor> {
  const secrets = (request: BareRequest): string => {
    const signature = noteSignature(vendor, scene, request, findings);
    const all = [...scene.known, ...(signature === undefined ? [] : [signature])];
    return all.map(({ value }) => scene.encode(value)).join(' and ');
  };
  const secretsOfTokenCall = (): string => scene.known.map(({ value }) => scene.encode(value)).join(' and ');
  return startBareVendor(
    vendor.tokens,
    () =>
      scene.place === 'token call'
        ? scene.answer(secretsOfTokenCall())
        : vendor.tokens.tokenAnswer(vendor.fetched.value, lifeSeconds),
    (request) => scene.answer(secrets(request)),
  );
}

/** The signature that the gateway computes from what arrived must be the one that the request carries. */
function noteSignature(
  vendor: SecretVendor,
  scene: Scene,
  request: BareRequest,
  findings: Findings,
): Canary | undefined {
  const [key] = vendor.given;
  if (vendor.tokens.name !== 'wps' || key === undefined) return undefined;
  const value = signatureOf(request, key.value);
  if (value === undefined || !String(request.headers['x-kso-authorization']).endsWith(`:${value}`)) {
    findings.failures.push('the signature of a request is not the one that was computed from it');
    return undefined;
  }
  scene.signature = { name: 'WPS signature', value };
  return scene.signature;
}
