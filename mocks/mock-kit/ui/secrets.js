// @ts-check

const MASK = '***';

// The same names as the journal masks; a test holds the two against each other.
const ENDS_IN_SECRET =
  /(?:secret|password|token|authorization|cookie|permanentcode|authcode|ticket|appkey|apikey|secretkey|accesskey)$/;
const PAGE_TOKEN = /page(?:tion)?token$/;
const HOLDS_SECRETS = /(?:token|code|ticket)s$/;

/** @param {string} name */
export function isSecretName(name) {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  return ENDS_IN_SECRET.test(plain) && !PAGE_TOKEN.test(plain);
}

/**
 * The state of a vendor with secrets and tokens masked. The admin API gives it in full, so that it can be put back;
 * the page has no need of them. In a list of tokens the ids are the tokens, and so are the names in an object of tokens.
 *
 * @param {unknown} value
 * @param {string} [name] Of the field that holds the value.
 * @returns {unknown}
 */
export function maskState(value, name = '') {
  const holdsSecrets = HOLDS_SECRETS.test(name.toLowerCase());
  if (Array.isArray(value)) return value.map((entry) => (holdsSecrets ? maskEntry(entry) : maskState(entry)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, field], index) =>
      holdsSecrets ? [`${MASK} ${index + 1}`, maskEntry(field)] : [key, maskField(key, field)],
    ),
  );
}

/**
 * @param {string} name
 * @param {unknown} value
 */
function maskField(name, value) {
  const tellsNothing = value === null || typeof value === 'boolean';
  return isSecretName(name) && !tellsNothing ? MASK : maskState(value, name);
}

/**
 * @param {unknown} entry
 * @returns {unknown}
 */
function maskEntry(entry) {
  if (typeof entry === 'string') return MASK;
  const masked = maskState(entry);
  return typeof masked === 'object' && masked !== null && 'id' in masked ? { ...masked, id: MASK } : masked;
}
