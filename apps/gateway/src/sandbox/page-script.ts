/**
 * `/sandbox/page.js`. The key comes in the fragment of the address, which is never sent, and is
 * kept for this tab alone. What others wrote is set as text, or shown in a frame without scripts,
 * forms and origin; its links open in a tab of their own.
 */
export const PAGE_SCRIPT = `'use strict';
const KEPT = 'immolab-key';
const byId = (id) => document.getElementById(id);
const make = (name, parts = {}, ...children) => {
  const element = Object.assign(document.createElement(name), parts);
  element.append(...children);
  return element;
};

function showFrame(html) {
  const frame = make('iframe', { title: 'The email as it would look' });
  frame.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  frame.srcdoc = html;
  return frame;
}

function showAttachment({ filename, contentType, content }) {
  const address = URL.createObjectURL(new Blob([content], { type: contentType }));
  return make('p', {}, make('a', { href: address, download: filename, textContent: filename }));
}

function showMessage(message) {
  const { channel, to, subject, text, html, attachments, createdAt, callId } = message;
  const when = new Date(createdAt).toLocaleString();
  const about = make('p', {
    className: 'about',
    textContent: (channel === 'sms' ? 'SMS' : 'Email') + ' to ' + to + ' · ' + when + ' · call ' + callId,
  });
  if (channel === 'sms') return make('article', {}, about, make('p', { className: 'sms', textContent: text }));
  return make(
    'article', {},
    make('h2', { textContent: subject }),
    about,
    showFrame(html),
    ...attachments.map(showAttachment),
    make('details', {}, make('summary', { textContent: 'Plain text' }), make('pre', { textContent: text })),
  );
}

async function show() {
  const key = sessionStorage.getItem(KEPT);
  if (key === null) return;
  const answer = await fetch('/api/v1/sandbox/messages', { headers: { 'x-api-key': key } });
  const body = await answer.json();
  if (!answer.ok) {
    byId('state').textContent = body.error;
    return;
  }
  byId('messages').replaceChildren(...body.messages.map(showMessage));
  byId('state').textContent = body.total === 0
    ? 'Nothing was captured yet. Trigger a call whose lead books a viewing.'
    : body.messages.length + ' of ' + body.total + ', newest first. Reload the page for newer ones.';
}

const given = new URLSearchParams(location.hash.slice(1)).get('key');
if (given !== null) {
  sessionStorage.setItem(KEPT, given);
  history.replaceState(null, '', location.pathname);
}
byId('open').addEventListener('submit', (event) => {
  event.preventDefault();
  sessionStorage.setItem(KEPT, byId('key').value.trim());
  byId('key').value = '';
  void show();
});
void show();
`;
