/** The requests of a shell block that calls `curl`, as the agent Ana. Only what the documents use of curl is understood. */
export function curlRequests(block: string): readonly Request[] {
  const commands = block.replace(/\\\n\s*/g, '').split('\n');
  return commands.filter((line) => line.startsWith('curl ')).map(requestOf);
}

function requestOf(command: string): Request {
  const words = [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
  const headers = new Headers();
  let [url, method, body] = ['', '', undefined as string | undefined];
  for (let at = 1; at < words.length; at += 1) {
    const [word = '', next = ''] = words.slice(at, at + 2);
    if (!word.startsWith('-')) {
      url = word;
      continue;
    }
    at += 1;
    if (word === '-X') method = next;
    else if (word === '-d') body = next;
    else if (word === '-H') headers.set(next.split(': ')[0] ?? '', next.split(': ')[1] ?? '');
    else if (word === '-b') headers.set('cookie', next.replace('$COOKIE', 'agent=ana'));
    else throw new Error(`${word} of curl is not known here`);
  }
  return new Request(url, { method: method || (body === undefined ? 'GET' : 'POST'), headers, body });
}
