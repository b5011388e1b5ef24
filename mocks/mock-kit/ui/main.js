// @ts-check
import { createApi } from './api.js';
import { createClockView } from './clock-view.js';
import { askForToken, connectResetDialog } from './dialogs.js';
import { byId } from './dom.js';
import { followEvents } from './event-stream.js';
import { createFaultsView } from './faults-view.js';
import { clearFailure, showConnection, tellDone, tellFailure } from './feedback.js';
import { createFidelityView } from './fidelity-view.js';
import { duration } from './format.js';
import { readPlace, rememberPlace } from './place.js';
import { createRateLimitsView } from './rate-limits-view.js';
import { createRequestDrawer } from './request-drawer.js';
import { createRequestLog } from './request-log.js';
import { createSessionCalls } from './session-calls.js';
import { createSessionPicker, drawSessionFacts } from './sessions.js';
import { createStateView } from './state-view.js';
import { createTabs } from './tabs.js';

const SESSIONS_EVERY_MS = 10_000;
const BUCKETS_EVERY_MS = 3000;

const api = createApi(askForToken);
let session = readPlace().session ?? 'default';
let selectedView = 'requests';
let leaving = new AbortController();
let calls = createSessionCalls(api, session, leaving.signal);

const log = createRequestLog({ onOpen: (id) => drawer.open(id), onDraw: () => drawer.update() });
const faults = createFaultsView(
  () => calls.faults(),
  tellFailure,
  () => session,
);
const state = createStateView((vendor) => calls.state(vendor), tellFailure);
const clock = createClockView(() => calls.clock(), advanceClock, tellFailure);
const rateLimits = createRateLimitsView(() => calls.rateLimits(), tellFailure);
const fidelity = createFidelityView(() => api.get('/fidelity'), tellFailure);
const drawer = createRequestDrawer({
  find: log.get,
  neighbour: log.neighbour,
  readCurl: (entry) => calls.curl(entry),
  rules: fidelity.rules,
  onClose: (id) => log.focus(id) || byId('request-filter', HTMLElement).focus(),
});
const picker = createSessionPicker(openSession);

/** @type {ReadonlyMap<string, readonly import('./view.js').View[]>} */
const views = new Map([
  ['state', [state]],
  ['faults', [faults]],
  ['clock', [clock, rateLimits]],
]);

const selectTab = createTabs(byId('tabs', HTMLElement), (name) => {
  selectedView = name;
  rememberPlace({ session, view: name });
  refreshView();
});

function refreshView() {
  for (const view of views.get(selectedView) ?? []) void view.refresh();
}

/** @param {string} id */
function openSession(id) {
  leaving.abort();
  leaving = new AbortController();
  session = id;
  calls = createSessionCalls(api, id, leaving.signal);
  rememberPlace({ session, view: selectedView });
  log.clear();
  showConnection('waiting');
  const { signal } = leaving;
  void followEvents({
    signal,
    connect: calls.events,
    onConnected() {
      showConnection('live');
      clearFailure();
      void readSession();
    },
    onEvent: takeEvent,
    onLost(error) {
      showConnection('lost');
      if (error !== undefined) tellFailure(error);
    },
  });
}

/** Everything of the session, on opening it, after a lost connection and after a reset. */
async function readSession() {
  try {
    const [facts] = await Promise.all([calls.facts(), log.reload(calls.requests)]);
    drawSessionFacts(facts);
    clock.show(facts.clock);
    state.setVendors(Object.keys(facts.baseURLs));
    refreshView();
  } catch (error) {
    tellFailure(error);
  }
}

/** @param {import('./event-parser.js').ServerEvent} event */
function takeEvent({ type, data }) {
  const value = JSON.parse(data);
  if (type === 'request') {
    log.put(value);
    if (value.phase !== 'open') state.noteRequest();
  }
  if (type === 'clock') clock.show(value);
  if (type === 'faults' && selectedView === 'faults') void faults.refresh();
  if (type === 'reset') {
    log.clear();
    void readSession();
  }
}

/**
 * Sends a change and says what came of it.
 *
 * @param {() => Promise<void>} change
 * @param {string} done
 */
async function carryOut(change, done) {
  try {
    await change();
    clearFailure();
    tellDone(done);
  } catch (error) {
    tellFailure(error);
  }
}

/** @param {number} ms */
function advanceClock(ms) {
  return carryOut(() => calls.advance(ms), `Clock advanced by ${duration(ms)}.`);
}

async function readSessions() {
  try {
    const { items } = await api.get('/sessions');
    picker.show(items, session);
  } catch (error) {
    tellFailure(error);
  }
}

connectResetDialog(() => carryOut(calls.reset, 'Session reset.'));
byId('clear-journal', HTMLButtonElement).addEventListener('click', async () => {
  await carryOut(calls.clearRequests, 'Journal cleared.');
  await log.reload(calls.requests).catch(tellFailure);
});
setInterval(() => document.hidden || readSessions(), SESSIONS_EVERY_MS);
setInterval(() => document.hidden || (selectedView === 'clock' && rateLimits.refresh()), BUCKETS_EVERY_MS);

for (const scroller of document.querySelectorAll('.scroller, .drawer-body')) {
  // By keyboard only what has focus is scrolled, and some browsers give none to what merely overflows.
  if (scroller instanceof HTMLElement) scroller.tabIndex = 0;
}
selectTab(readPlace().view ?? 'requests');
void readSessions();
void fidelity.refresh();
openSession(session);
