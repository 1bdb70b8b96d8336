/** What `event` says in the message that tells a dashboard app of the conversation ("Final Payload" of the document). */
export const appContextEvent = 'appContext';

/** The text by which a dashboard app asks for the conversation ("On-demand request" of the document). */
export const appRequestKey = 'chatwoot-dashboard-app:fetch-info';

/**
 * Whether a message from a dashboard app asks for the conversation: exactly the key, or `{"event":"<key>"}` as a JSON
 * string. Looks at the length first, so that a message of 10 MB costs what a short one does.
 */
export function isAppRequest(message: unknown, key: string = appRequestKey): boolean {
  if (typeof message !== 'string' || message.length > 2 * key.length + 40) return false;
  if (message === key) return true;
  if (!message.startsWith('{')) return false;
  try {
    return JSON.parse(message).event === key;
  } catch {
    return false;
  }
}
