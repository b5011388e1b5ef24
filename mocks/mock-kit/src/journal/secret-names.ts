const ENDS_IN_SECRET =
  /(?:secret|password|token|authorization|cookie|permanentcode|authcode|ticket|appkey|apikey|secretkey|accesskey)$/;

/** Tokens that are places in a list, not credentials. */
const PAGE_TOKEN = /page(?:tion)?token$/;

/** Whether a header, query parameter, form field or JSON field of this name holds a secret or a token. */
export function isSecretName(name: string): boolean {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return ENDS_IN_SECRET.test(plain) && !PAGE_TOKEN.test(plain);
}
