interface Page {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const page = (html: string, headers?: Page['headers']): Page => ({ html: `<!doctype html>\n${html}`, headers });
const request = "window.parent.postMessage('chatwoot-dashboard-app:fetch-info', '*')";

/** The document's listener and its request, and nothing else. */
const documented = `<script>
function isJSONValid(text) { try { JSON.parse(text); return true; } catch { return false; } }
window.addEventListener("message", function (event) {
  if (!isJSONValid(event.data)) {
    return;
  }
  const eventData = JSON.parse(event.data);
});
${request}
</script>`;

/** One file with controls: shows the customer, keeps a note, asks again at a click. */
const controls = `<title>Loyalty</title>
<h1 id="name">Waiting</h1>
<p id="inbox"></p>
<label>Note <input id="note"></label>
<button id="ask">Refresh</button>
<script>
addEventListener('message', ({ data }) => {
  let told;
  try { told = JSON.parse(data); } catch { return; }
  if (told.event !== 'appContext') return;
  document.querySelector('#name').textContent = told.data.contact.name;
  document.querySelector('#inbox').textContent = 'Inbox ' + (told.data.conversation.inbox_id + 1);
});
document.querySelector('#ask').onclick = () => ${request};
</script>`;

/** Takes nothing before it has asked, and then the next message only. */
const pullOnly = `<p id="name">Waiting</p>
<button id="ask">Look up</button>
<script>
document.querySelector('#ask').onclick = () => {
  addEventListener('message', (event) => {
    document.querySelector('#name').textContent = JSON.parse(event.data).data.contact.name;
  }, { once: true });
  ${request};
};
</script>`;

/** Never asks. */
const pushOnly = `<p id="name">Waiting</p>
<script>
addEventListener('message', (event) => {
  document.querySelector('#name').textContent = JSON.parse(event.data).data.contact.name;
});
</script>`;

/** Reads every message without looking: one that it does not know, or one member less, is an error of the page. */
const trusting = `<p id="name">Waiting</p>
<script>
addEventListener('message', (event) => {
  const { data } = JSON.parse(event.data);
  document.querySelector('#name').textContent =
    data.contact.name.trim() + data.conversation.meta.sender.email.trim() + data.currentAgent.name.trim();
});
${request};
</script>`;

/** Says hello with a port, as an app with the kit does, and keeps what the port tells. */
const port = `<script>
window.told = [];
window.hello = () => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => window.told.push(data);
  window.call = (method, params, id = 1) => port1.postMessage({ type: 'call', id, method, params });
  window.port = port1;
  parent.postMessage('chatwoot-dashboard-app:fetch-info', '*', [port2]);
};
hello();
</script>`;

/** Takes the focus whenever it is told something, and says so. */
const grabbing = `<label>Search <input id="search"></label>
<script>
addEventListener('message', () => {
  window.focus();
  document.querySelector('#search').focus();
  parent.postMessage('focused', '*');
});
</script>`;

/** Asks as often a second as it is told to; `flood(rate, seconds)` gives how many it sent. */
const flooding = `<script>
window.flood = async (rate, seconds) => {
  const began = performance.now();
  let sent = 0;
  while (sent < rate * seconds) {
    const due = Math.min(rate * seconds, ((performance.now() - began) / 1000) * rate);
    for (; sent < due; sent += 1) parent.postMessage('chatwoot-dashboard-app:fetch-info', '*');
    await new Promise((done) => setTimeout(done, 5));
  }
  return sent;
};
</script>`;

/** Asks at once and whenever it likes, of everybody that it can reach. */
const asking = `<script>
const request = 'chatwoot-dashboard-app:fetch-info';
const ask = () => {
  for (const to of new Set([parent, top, opener?.parent])) if (to && to !== window) to.postMessage(request, '*');
};
ask();
addEventListener('load', ask);
</script>`;

/** The pages that every origin has, by path. */
export const pages: Readonly<Record<string, Page | undefined>> = {
  '/documented': page(documented),
  '/controls': page(controls),
  '/module': page('<h1 id="name">Waiting</h1><script type="module" src="/lookup.js"></script>'),
  '/pull-only': page(pullOnly),
  '/push-only': page(pushOnly),
  '/trusting': page(trusting),
  '/port': page(port),
  '/asking': page(asking),
  '/quiet': page('<p>Quiet</p><label>Search <input id="search"></label>'),
  '/grabs-focus': page(grabbing),
  '/floods': page(flooding),
  '/opaque': page(asking, { 'content-security-policy': 'sandbox allow-scripts' }),
  '/forbids-frames': page(asking, { 'x-frame-options': 'DENY' }),
  '/leaves-at-once': page("<script>location.replace('https://evil.example/asking')</script><p>Moved</p>"),
  '/app': page(asking),
};

/** The scripts that every origin has, by path. */
export const scripts: Readonly<Record<string, string | undefined>> = {
  '/lookup.js': `import { nameOf } from './names.js';
addEventListener('message', ({ data }) => {
  document.querySelector('#name').textContent = nameOf(JSON.parse(data));
});
${request};`,
  '/names.js': 'export const nameOf = ({ data }) => data.contact.name;',
};
