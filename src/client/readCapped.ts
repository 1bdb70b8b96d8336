/**
 * Reads a body as text and stops at a cap, so that a huge answer costs no more than the cap.
 *
 * @param maxBytes - decoded bytes after which reading stops
 * @returns the text, or `undefined` when there is more than that
 */
export async function readCapped(response: Response, maxBytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
