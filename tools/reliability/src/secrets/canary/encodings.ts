/** The ways in which a gateway may write a secret that it sends back. */
export const encodings: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'percent-encoded': encodeURIComponent,
  'percent-encoded in lower case': (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  'percent-encoded twice': (secret) => encodeURIComponent(encodeURIComponent(secret)),
  'percent-encoded to the last character': (secret) => hex(secret).replace(/../g, '%$&'),
  'as in a form': (secret) => new URLSearchParams({ s: secret }).toString().slice(2),
  'as in JSON': (secret) => JSON.stringify(secret).slice(1, -1),
  'as in JSON in JSON': (secret) => JSON.stringify(JSON.stringify(secret)).slice(3, -3),
  'as in JSON with escaped slashes': (secret) => JSON.stringify(secret).slice(1, -1).replaceAll('/', '\\/'),
  'as code points': (secret) => hex(secret).replace(/../g, '\\u00$&'),
  'as in HTML': (secret) =>
    secret.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll('&#38;', '&amp;'),
  'in Base64': (secret) => Buffer.from(secret).toString('base64'),
  'in Base64 for URLs': (secret) => Buffer.from(secret).toString('base64url'),
  'in Base64, as of HTTP Basic': (secret) => Buffer.from(`app:${secret}`).toString('base64'),
  'in Base64, as of HTTP Basic with a longer id': (secret) => Buffer.from(`app-1:${secret}:`).toString('base64'),
  'in hexadecimal': hex,
  'in hexadecimal, upper case': (secret) => hex(secret).toUpperCase(),
  'in hexadecimal, byte by byte': (secret) =>
    hex(secret)
      .toUpperCase()
      .replace(/..(?=.)/g, '$& '),
};

/** What nobody can find again without undoing it; said in the figures, so that nothing more is believed. */
export const notCovered = 'hashed, encrypted, compressed, reversed, cut into parts, Base64 of Base64';

function hex(secret: string): string {
  return Buffer.from(secret).toString('hex');
}
