const defaultPorts: ReadonlyMap<string, string> = new Map([
  ['http:', '80'],
  ['https:', '443'],
]);

const hostSource =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^\s/:*]+|\[[\da-f:.]+\])(?::(\*|\d{1,5}))?(\/[^\s]*)?$/i;

/**
 * Whether one source of a `frame-ancestors` list lets a page be framed by an origin (Content Security Policy Level 3,
 * "Does url match expression in origin").
 *
 * @param source - `'self'`, `https:`, `*`, `*.example.com:8443`, …
 * @param framing - the origin of the page around the frame
 * @param own - the origin of the page in the frame: `'self'`, and whose scheme counts where the source has none
 */
export function sourceAllows(source: string, framing: URL, own: URL): boolean {
  const isWeb = framing.protocol === 'https:' || framing.protocol === 'http:';
  if (source === '*') return isWeb || framing.protocol === own.protocol;
  if (/^'self'$/i.test(source)) return isSelf(framing, own);
  // 'none' beside other sources, and keywords of other directives, match nothing
  if (source.startsWith("'")) return false;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):$/i.exec(source) ?? [];
  if (scheme !== undefined) return schemeAllows(`${scheme.toLowerCase()}:`, framing.protocol);
  const [, given, host, port, path] = hostSource.exec(source) ?? [];
  if (host === undefined) return false;
  const protocol = given === undefined ? own.protocol : `${given.toLowerCase()}:`;
  return (
    schemeAllows(protocol, framing.protocol) &&
    hostAllows(host.toLowerCase(), framing.hostname) &&
    portAllows(port, framing) &&
    // what is compared is an origin, whose path is "/"
    (path === undefined || path === '/')
  );
}

function isSelf(framing: URL, own: URL): boolean {
  if (framing.origin === own.origin) return true;
  const ports = [framing, own].map((url) => url.port || defaultPorts.get(url.protocol));
  const areDefault = framing.port === '' && own.port === '';
  return framing.hostname === own.hostname && (areDefault || ports[0] === ports[1]) && framing.protocol === 'https:';
}

/** A scheme also lets in its encrypted sister. */
function schemeAllows(scheme: string, framing: string): boolean {
  return scheme === framing || (scheme === 'http:' && framing === 'https:');
}

function hostAllows(pattern: string, hostname: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*.') ? hostname.endsWith(pattern.slice(1)) : hostname === pattern;
}

function portAllows(port: string | undefined, framing: URL): boolean {
  if (port === undefined) return framing.port === '';
  if (port === '*') return true;
  const actual = framing.port || defaultPorts.get(framing.protocol);
  // an upgraded page stands at the port of its new scheme
  return Number(port) === Number(actual) || (port === '80' && actual === '443');
}
