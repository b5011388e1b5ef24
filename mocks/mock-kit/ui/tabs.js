// @ts-check
import { byId } from './dom.js';

/**
 * Tabs as https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ has them: arrow keys, Home and End move and select.
 *
 * @param {HTMLElement} list
 * @param {(name: string) => void} onSelect Called with the tab's id without `tab-`.
 * @returns {(name: string) => void} Selects a tab; an unknown name selects the first.
 */
export function createTabs(list, onSelect) {
  const tabs = Array.from(list.querySelectorAll('button'));

  /** @param {HTMLButtonElement} selected */
  function select(selected) {
    for (const tab of tabs) {
      const isSelected = tab === selected;
      tab.setAttribute('aria-selected', String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
      byId(tab.getAttribute('aria-controls') ?? '', HTMLElement).hidden = !isSelected;
    }
    onSelect(nameOf(selected));
  }

  list.addEventListener('click', ({ target }) => {
    const tab = tabs.find((candidate) => candidate === target);
    if (tab !== undefined) select(tab);
  });
  list.addEventListener('keydown', (event) => {
    const current = event.target instanceof HTMLButtonElement ? tabs.indexOf(event.target) : -1;
    const moves = new Map([
      ['ArrowRight', current + 1],
      ['ArrowLeft', current - 1 + tabs.length],
      ['Home', 0],
      ['End', tabs.length - 1],
    ]);
    const next = tabs[(moves.get(event.key) ?? Number.NaN) % tabs.length];
    if (current === -1 || next === undefined) return;
    event.preventDefault();
    next.focus();
    select(next);
  });

  return (name) => {
    const tab = tabs.find((candidate) => nameOf(candidate) === name) ?? tabs[0];
    if (tab !== undefined) select(tab);
  };
}

/** @param {HTMLElement} tab */
function nameOf(tab) {
  return tab.id.replace(/^tab-/, '');
}
