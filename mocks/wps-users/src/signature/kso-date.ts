const shortWeekdays = 'Mon|Tue|Wed|Thu|Fri|Sat|Sun';
const fullWeekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const moment = `(\\d{2}) (${months.join('|')}) (\\d{4}) (\\d{2}):(\\d{2}):(\\d{2})`;

/** The three forms of the vendor's sample verifier. */
const forms = [
  new RegExp(`^(?:${shortWeekdays}), ${moment} (?:[A-Z]{3,4})$`),
  new RegExp(`^(?:${shortWeekdays}), ${moment} ([+-]\\d{4})$`),
  new RegExp(`^(?:${fullWeekdays}), ${moment} (?:[A-Z]{3,4})$`),
];

/**
 * Reads `X-Kso-Date`; undefined when it is in none of the vendor's forms or names no moment, like the 31st of June.
 *
 * The vendor's sample takes any zone name and, like every Go program, counts an unknown one as UTC; so does this. It
 * does not compare the weekday with the date either.
 *
 * See https://open.wps.cn/documents/app-integration-dev/wps365/server/api-description/signature-description
 */
export function parseKsoDate(text: string): Date | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match !== null) return momentOf(match);
  }
  return undefined;
}

function momentOf(match: RegExpExecArray): Date | undefined {
  const [, day = '', month = '', year = '', hour = '', minute = '', second = '', zone = '+0000'] = match;
  const monthText = String(months.indexOf(month) + 1).padStart(2, '0');
  const clock = `${hour}:${minute}:${second}`;
  const local = new Date(`${year}-${monthText}-${day}T${clock}Z`);
  // Date carries a 31st of June over into July; a moment that does not come back as it was written is none.
  const exists =
    !Number.isNaN(local.getTime()) && local.toISOString().startsWith(`${year}-${monthText}-${day}T${clock}`);
  return exists ? new Date(local.getTime() - zoneOffsetMs(zone)) : undefined;
}

function zoneOffsetMs(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return (zone.startsWith('-') ? -1 : 1) * minutes * 60_000;
}
