// @ts-check
// Hears which conversation is on screen, from the helpdesk that has this page in a frame.

const customer = document.querySelector('#customer');

window.addEventListener('message', (event) => {
  // only the window around this one is believed, and only text that is JSON
  if (event.source !== window.parent || typeof event.data !== 'string') return;
  const message = parsed(event.data);
  if (message?.event !== 'appContext' || !customer) return;
  const { contact } = message.data ?? {};
  // textContent: what somebody else has written never becomes markup
  customer.textContent = contact?.name ? `Orders of ${contact.name}` : 'This contact has no name.';
});

// the question holds nothing, so it may be heard by anybody; the answer comes as a message
if (window.parent !== window) window.parent.postMessage('chatwoot-dashboard-app:fetch-info', '*');

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
