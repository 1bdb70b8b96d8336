/** Whether a text is a whole address that a server can call. Whether it may is for the server to say. */
export function isAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
