/** What to do instead of what was typed, in a sentence: it is no whole web address. */
export function meantAddress(typed: string): string {
  const example = 'http://localhost:3000/panel/render';
  if (isScript(typed)) {
    const start = `Start it and give the address where it listens, such as ${example}`;
    if (!/\.py$/i.test(typed)) return `It looks like a file. ${start}.`;
    return `It looks like a file. ${start}; if it is a widget’s script, write: npx deskside check-widget ${typed}`;
  }
  const bare = typed.replace(/^\/\//, '');
  const found = /^(\[[\da-f:.]+\]|[\w.-]+)(:\d+)?([/?#]|$)/i.exec(bare);
  const [, host = '', port] = found ?? [];
  const isNear = isLocal(host) || (port !== undefined && !host.includes('.'));
  const whole = `${isNear ? 'http' : 'https'}://${bare}`;
  const isMeant = found !== null && (isNear || /\w\.\w/.test(host)) && URL.canParse(whole);
  return `Write one such as ${isMeant ? whole : 'https://crm.example/panel/render'}.`;
}

/** The name of a program's file, alone or in folders; not a path on a host, such as `crm.example/panel.php`. */
function isScript(typed: string): boolean {
  if (!/\.(py|[mc]?js|[mc]?ts|php)$/i.test(typed)) return false;
  const [first = '', ...more] = typed.split('/');
  return more.length === 0 || /^(|\.\.?|[^.:]+|[a-z]:.*|file:)$/i.test(first);
}

/** `localhost`, names below it, and addresses in numbers. */
function isLocal(host: string): boolean {
  return /^(.+\.)?localhost\.?$|^\d+(\.\d+){3}$|^\[/i.test(host);
}
