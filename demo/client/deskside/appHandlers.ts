import type { AppHandlers } from 'deskside';
import { showToast } from '../app/toasts.js';
import { addToDraft } from '../thread/drafts.js';

/** What this desk does for an app that asks: opens links in new tabs, shows a short word, writes into the reply. */
export const appHandlers: AppHandlers = {
  openLink(url) {
    open(url, '_blank', 'noopener,noreferrer');
  },
  notify({ message, tone }, { app }) {
    showToast({ from: app.title, message, tone });
  },
  insertDraft(text, { app, context: { conversation, contact } }) {
    // The conversation that the app was told of: an app that answers late must not write to the next customer.
    addToDraft(String(conversation.id), text);
    // An app in a tab covers the reply.
    const isTab = app['x-deskside']?.placement !== 'sidebar';
    const customer = contact?.name ?? 'the customer';
    showToast({
      from: app.title,
      message: `Text was added to your reply to ${customer}.${isTab ? ' Open Messages to send it.' : ''}`,
      tone: 'info',
    });
  },
};
