// @ts-check
import { ApiError } from './api.js';
import { byId } from './dom.js';

/**
 * Asks for the admin token.
 *
 * @param {boolean} wasRefused
 * @returns {Promise<string>}
 */
export function askForToken(wasRefused) {
  const dialog = byId('token-dialog', HTMLDialogElement);
  const form = byId('token-form', HTMLFormElement);
  const input = byId('token-input', HTMLInputElement);
  byId('token-text', HTMLElement).textContent = wasRefused
    ? 'The server did not take that token. It is the value that the server was started with.'
    : 'From another machine the server wants its admin token. This page keeps it until it is closed or reloaded.';
  input.value = '';
  dialog.showModal();
  return new Promise((resolve, reject) => {
    let token = '';
    form.onsubmit = (event) => {
      event.preventDefault();
      token = input.value;
      dialog.close();
    };
    dialog.onclose = () => {
      input.value = '';
      if (token !== '') resolve(token);
      else reject(new ApiError(401, 'Without the admin token there is nothing to show. Reload the page to enter it.'));
    };
  });
}

/** @param {() => Promise<void>} reset Called when the user agrees. */
export function connectResetDialog(reset) {
  const dialog = byId('reset-dialog', HTMLDialogElement);
  byId('reset-session', HTMLButtonElement).addEventListener('click', () => dialog.showModal());
  byId('reset-cancel', HTMLButtonElement).addEventListener('click', () => dialog.close());
  byId('reset-confirm', HTMLButtonElement).addEventListener('click', () => {
    dialog.close();
    return reset();
  });
}
