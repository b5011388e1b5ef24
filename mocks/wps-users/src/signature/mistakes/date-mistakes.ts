import type { SignedParts } from '../signed-parts.ts';
import type { ReceivedRequest } from '../signed-request.ts';
import type { Mistake } from './mistake.ts';

/** How many seconds two calls for the present time may lie apart. */
const SECONDS_APART = [1, -1, 2, -2, 3, -3];

/** The date must be signed exactly as it stands in X-Kso-Date. */
export function dateMistakes({ dateHeader = '' }: ReceivedRequest, { date }: SignedParts): Mistake[] {
  return [
    ...(dateHeader === '' ? [] : [{ hint: 'Date was signed instead of X-Kso-Date', parts: { date: dateHeader } }]),
    { hint: 'X-Kso-Date was left out when signing', parts: { date: '' } },
    ...otherSpellings(date).map((spelling) => ({
      hint: `the date was signed in another form than the one in X-Kso-Date: "${spelling}"`,
      parts: { date: spelling },
    })),
    ...otherMoments(date).map((moment) => ({
      hint: `another moment was signed than the one in X-Kso-Date: "${moment}"; take the time once for both`,
      parts: { date: moment },
    })),
  ];
}

/** The same moment as other clients write it. */
function otherSpellings(date: string): string[] {
  const moment = new Date(date);
  if (Number.isNaN(moment.getTime())) return [];
  const text = moment.toUTCString();
  const ms = moment.getTime();
  const forms = [text, text.replace('GMT', 'UTC'), text.replace('GMT', '+0000'), moment.toISOString()];
  return [...forms, moment.toISOString().replace('.000', ''), String(ms), String(ms / 1000)];
}

/** Moments close by, in the form of the date. */
function otherMoments(date: string): string[] {
  const zone = /(?:GMT|UTC|\+0000)$/.exec(date)?.[0];
  const ms = Date.parse(date);
  if (zone === undefined || Number.isNaN(ms)) return [];
  return SECONDS_APART.map((seconds) => new Date(ms + seconds * 1000).toUTCString().replace('GMT', zone));
}
