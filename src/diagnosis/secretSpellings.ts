const hidden = '…';

/** What takes secrets out of texts, and out of JSON values. */
export interface Hiding {
  hide(text: string): string;
  /** `undefined` where what is left would be no JSON. */
  hideJson(value: unknown): unknown;
}

/** Makes what takes these secrets out, in every spelling that an answer, an address or a log may have of them. */
export function without(secrets: readonly string[]): Hiding {
  const spellings = [...new Set(secrets.filter((secret) => secret !== '').flatMap(spellingsOf))];
  // The longest first: one secret may be the beginning of another.
  spellings.sort((a, b) => b.length - a.length);
  const hide = (text: string): string => spellings.reduce((rest, spelling) => rest.replaceAll(spelling, hidden), text);
  return {
    hide,
    hideJson(value) {
      try {
        const text = JSON.stringify(value);
        const safe = hide(text);
        return safe === text ? value : JSON.parse(safe);
      } catch {
        return undefined;
      }
    },
  };
}

function spellingsOf(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const ascii = json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // Half of a character pair can stand in no address.
  const address = encodeURIComponent(secret.replace(/\p{Cs}/gu, ''));
  const html = secret
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  const escaped = [json, ascii].map((text) => text.replaceAll('/', '\\/'));
  return [secret, json, ascii, ...escaped, address, address.replaceAll('%20', '+'), html, base64(secret)].filter(
    (spelling) => spelling !== '',
  );
}

function base64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
