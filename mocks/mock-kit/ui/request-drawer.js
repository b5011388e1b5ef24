// @ts-check
import { byId, element, fill } from './dom.js';
import { messageOf } from './format.js';
import { requestDetails } from './request-details.js';

/** @typedef {import('../src/journal/journal-entry.ts').JournalEntry} JournalEntry */

/**
 * The details of a request, in a modal dialog: the browser keeps focus in it, and it is given back to the row.
 *
 * @param {object} options
 * @param {(id: string) => JournalEntry | undefined} options.find
 * @param {(id: string, step: -1 | 1) => JournalEntry | undefined} options.neighbour
 * @param {(id: string) => void} options.onClose
 * @param {(entry: JournalEntry) => Promise<string>} options.readCurl
 * @param {() => ReadonlyMap<string, import('../src/vendor/rule.ts').Rule>} options.rules
 */
export function createRequestDrawer({ find, neighbour, onClose, readCurl, rules }) {
  const dialog = byId('drawer', HTMLDialogElement);
  const title = byId('drawer-title', HTMLElement);
  const notice = byId('drawer-notice', HTMLElement);
  const body = byId('drawer-body', HTMLElement);
  const newer = byId('drawer-newer', HTMLButtonElement);
  const older = byId('drawer-older', HTMLButtonElement);
  /** @type {JournalEntry | undefined} */
  let shown;

  /** @param {JournalEntry} entry */
  function show(entry) {
    const isOther = shown?.id !== entry.id;
    shown = entry;
    fill(title, element('span', { class: 'method' }, entry.method), ' ', entry.target);
    fill(body, ...requestDetails(entry, rules()));
    if (!isOther) return;
    notice.textContent = '';
    body.scrollTop = 0;
  }

  function drawNeighbours() {
    if (shown === undefined) return;
    // A disabled button would lose the focus that it may have.
    newer.setAttribute('aria-disabled', String(neighbour(shown.id, -1) === undefined));
    older.setAttribute('aria-disabled', String(neighbour(shown.id, 1) === undefined));
  }

  /** @param {-1 | 1} step */
  function move(step) {
    const next = shown && neighbour(shown.id, step);
    if (next !== undefined) show(next);
    drawNeighbours();
  }

  async function copyCurl() {
    if (shown === undefined) return;
    const { id } = shown;
    try {
      const command = await readCurl(shown);
      if (shown?.id !== id) return;
      fill(notice, (await copy(command)) ? 'Copied. Secrets in it are masked.' : commandToCopy(command));
    } catch (error) {
      notice.textContent = messageOf(error);
    }
  }

  newer.addEventListener('click', () => move(-1));
  older.addEventListener('click', () => move(1));
  byId('drawer-curl', HTMLButtonElement).addEventListener('click', copyCurl);
  byId('drawer-close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => {
    // Only the backdrop has the dialog itself as target: its content covers the rest.
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    const { id = '' } = shown ?? {};
    shown = undefined;
    onClose(id);
  });

  return {
    /** @param {string} id */
    open(id) {
      const entry = find(id);
      if (entry === undefined) return;
      show(entry);
      drawNeighbours();
      if (!dialog.open) dialog.showModal();
    },
    /** Shows what has become of the request, and closes when it is gone. */
    update() {
      if (shown === undefined) return;
      const entry = find(shown.id);
      if (entry === undefined) dialog.close();
      else if (entry !== shown) show(entry);
      drawNeighbours();
    },
  };
}

/** @param {string} text */
async function copy(text) {
  // Browsers give pages of other machines no clipboard without TLS.
  if (navigator.clipboard === undefined) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

/** @param {string} command */
function commandToCopy(command) {
  const box = element('textarea', { readonly: '', rows: '4', 'aria-label': 'Command to copy' }, command);
  return element('span', {}, 'The browser does not let this page copy. Copy it from here:', box);
}
