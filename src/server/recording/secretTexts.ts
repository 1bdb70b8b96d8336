/** Shorter ones are words like any other: hiding them would hide half of an answer. */
const shortest = 6;

/** With more than these an answer is hidden as a whole: looking for each would take the host's time. */
const most = 100;

/** Stands where a secret stood. */
export const hidden = '…';

/** Takes secrets out of a text. */
export type Hide = (text: string, isCut?: boolean) => string;

/**
 * Hides a credential in what an endpoint says back: each of its texts, however JSON or an address may spell it.
 *
 * @param credentialText - the credential as JSON
 * @returns takes a text and whether it was cut off: then the beginning of a secret at its end is hidden too
 */
export function hideCredential(credentialText: string): Hide {
  const secrets = [...new Set(textsOf(credentialText))].filter((text) => text.length >= shortest && !isScheme(text));
  if (secrets.length > most) return () => hidden;
  // The longest first: one may be the beginning of another.
  const spellings = [...new Set(secrets.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
  return (text, isCut = false) => {
    const whole = spellings.reduce((rest, spelling) => rest.replaceAll(spelling, hidden), text);
    return isCut ? spellings.reduce(withoutBeginning, whole) : whole;
  };
}

/** The `token_type` of OAuth2 stands in the tokens, and in every `www-authenticate`. */
function isScheme(text: string): boolean {
  return /^bearer$/i.test(text);
}

function textsOf(credentialText: string): readonly string[] {
  const texts: string[] = [];
  try {
    JSON.parse(credentialText, (_, value: unknown) => {
      if (typeof value === 'string') texts.push(value);
      return value;
    });
    return texts;
  } catch {
    return [credentialText];
  }
}

function spellingsOf(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const ascii = json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [secret, json, ascii, json.replaceAll('/', '\\/'), ascii.replaceAll('/', '\\/'), inAddress(secret)];
}

function inAddress(secret: string): string {
  // Half of a character pair cannot be written so.
  return encodeURIComponent(secret.replace(/\p{Cs}/gu, ''));
}

function withoutBeginning(text: string, spelling: string): string {
  for (let length = spelling.length - 1; length >= shortest; length -= 1) {
    if (text.endsWith(spelling.slice(0, length))) return text.slice(0, -length) + hidden;
  }
  return text;
}
