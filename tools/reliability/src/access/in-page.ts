/** What a page tries, as it runs in the browser; `url` is that of the mock. What it says is whether it learned anything. */
export interface PageAttempt {
  readonly what: string;
  /** The inside of an async function of `url`; its value is whether the page got in. */
  readonly script: string;
}

const session = "url + '/_mock/v1/sessions/default'";
const state = "url + '/_mock/v1/sessions/default/state/feishu'";
const change = 'JSON.stringify({ users: [{ id: "ou_page", resigned: true }] })';
const snapshots = "url + '/_mock/v1/sessions/default/snapshots'";
const quietly = (script: string) => `try { ${script} } catch { return false; }`;
const byForm = (type: string) => `
  const frame = document.createElement('iframe');
  frame.name = 'answer';
  document.body.append(frame);
  const form = document.createElement('form');
  form.method = 'POST';
  form.enctype = '${type}';
  form.target = 'answer';
  form.action = ${snapshots};
  const field = document.createElement('input');
  field.name = '{"name":"form","a":"';
  field.value = '"}';
  form.append(field);
  document.body.append(form);
  const loaded = new Promise((done) => { frame.onload = done; });
  form.submit();
  await loaded;
  frame.remove();
  return false;`;

export const pageAttempts: readonly PageAttempt[] = [
  { what: 'fetch, to read', script: quietly(`return (await (await fetch(${session})).text()) !== ''`) },
  {
    what: 'fetch without CORS, to read',
    script: quietly(`return (await (await fetch(${session}, { mode: 'no-cors' })).text()) !== ''`),
  },
  {
    what: 'fetch with credentials, to read',
    script: quietly(`return (await (await fetch(${session}, { credentials: 'include' })).text()) !== ''`),
  },
  {
    what: 'fetch, to change as JSON',
    script: quietly(
      `return (await fetch(${state}, { method: 'PATCH', headers: { 'content-type': 'application/json' }, body: ${change} })).ok`,
    ),
  },
  {
    what: 'fetch without CORS, to change as text',
    script: quietly(
      `return (await fetch(${snapshots}, { method: 'POST', mode: 'no-cors', body: '{"name":"page"}' })).ok`,
    ),
  },
  {
    what: 'fetch without CORS, to delete the journal',
    script: quietly(`return (await fetch(${session} + '/requests', { method: 'DELETE', mode: 'no-cors' })).ok`),
  },
  { what: 'a beacon', script: `navigator.sendBeacon(${snapshots}, '{"name":"beacon"}'); return false;` },
  { what: 'a form', script: byForm('application/x-www-form-urlencoded') },
  { what: 'a form with parts', script: byForm('multipart/form-data') },
  { what: 'a form of plain text', script: byForm('text/plain') },
  {
    what: 'an image',
    script: `return new Promise((done) => {
      const image = new Image();
      image.onload = () => done(true);
      image.onerror = () => done(false);
      image.src = ${session};
    });`,
  },
  {
    what: 'a script',
    script: `return new Promise((done) => {
      const script = document.createElement('script');
      script.onload = () => done(true);
      script.onerror = () => done(false);
      script.src = url + '/_mock/ui/main.js';
      document.head.append(script);
    });`,
  },
  {
    what: 'an EventSource',
    script: `return new Promise((done) => {
      const source = new EventSource(url + '/_mock/v1/events');
      source.onopen = () => { source.close(); done(true); };
      source.onerror = () => { source.close(); done(false); };
    });`,
  },
  {
    what: 'a WebSocket',
    script: `return new Promise((done) => {
      const socket = new WebSocket(url.replace('http', 'ws') + '/_mock/v1/events');
      socket.onopen = () => { socket.close(); done(true); };
      socket.onerror = () => done(false);
    });`,
  },
  {
    what: 'a frame with the page of the mock',
    script: `return new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.onload = () => {
        try { done(frame.contentDocument !== null && frame.contentDocument.body.textContent !== ''); } catch { done(false); }
      };
      frame.src = url + '/_mock/ui/';
      document.body.append(frame);
    });`,
  },
];
