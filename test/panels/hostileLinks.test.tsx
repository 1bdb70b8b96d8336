import { fireEvent } from '@testing-library/react';
import { safeHref } from 'deskside';
import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { nineTypes, type PanelView, rowOf, schemaText, shownOf, sibling, viewsOf } from '../support/panelViews.js';

/** Every field type that may turn a text into a link, and two that must not. */
const sinks = schemaText({
  Link: nineTypes.URL,
  Mail: '{"type":"string","format":"email"}',
  Phone: nineTypes.Phone,
  Text: nineTypes.Text,
  Tags: nineTypes.Tags,
  Next: sibling.schema,
});

function draw(input: string): readonly PanelView[] {
  const tags = `[${input}]`;
  return viewsOf(
    sinks,
    `{"Link":${input},"Mail":${input},"Phone":${input},"Text":${input},"Tags":${tags},"Next":${sibling.data}}`,
  );
}

/** What stays of a text when what nobody can see is taken out. */
function visible(input: unknown): string {
  if (input === null) return '—';
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const seen = text.replace(/[\0-\x08\x0b-\x1f\u200b\u202a-\u202e\u2060-\u2069\ufeff]/g, '').trim();
  return seen || '—';
}

/** No link anywhere, unless the email or the phone field made one of its own kind. */
function expectNoLink(input: unknown): void {
  for (const view of draw(textOf(input))) {
    expect(rowOf(view, 'Link').querySelectorAll('a, area, form, iframe, [href], [src]')).toHaveLength(0);
    expect(shownOf(view, 'Link').replaceAll(/\s/g, ' ')).toContain(visible(input).replaceAll(/\s/g, ' '));
    for (const { protocol } of view.root.querySelectorAll('a')) expect(protocol).toMatch(/^(mailto|tel):$/);
    expect(shownOf(view, 'Next')).toBe('SIBLING-OK');
  }
  if (visible(input) === '—') return;
  const { diagnostics } = conformance.normalisePanel(sinks, `{"Link":${textOf(input)}}`);
  const why = diagnostics.filter(({ path }) => path === '/Link');
  expect(why.map(({ code }) => code)).toEqual([typeof input === 'string' ? 'value.unsafe-url' : 'value.wrong-type']);
}

function expectLink(input: string, href: string | undefined, host: string | undefined, shown = input.trim()): void {
  for (const view of draw(JSON.stringify(input))) {
    const link = rowOf(view, 'Link').querySelector('a');
    if (href) expect(link?.getAttribute('href')).toBe(href);
    if (host) expect(new URL(link?.getAttribute('href') ?? '').host).toBe(host);
    expect(link?.textContent).toBe(shown);
    expect(rowOf(view, 'Text').querySelector('a'), 'a text field is never a link').toBeNull();
    expect(rowOf(view, 'Tags').querySelector('a'), 'a tag is never a link').toBeNull();
  }
}

function checkLink(hostile: HostileCase): void {
  const { input, expect: wanted } = hostile;
  if (wanted.verdict === 'no-link') {
    expectNoLink(input);
    return;
  }
  if (wanted.verdict !== 'link' || typeof input !== 'string') unknownVerdict(hostile);
  expectLink(input, wanted.href, wanted.host, wanted.mustShow ? input : undefined);
  if (wanted.mustShow) expect(shownOf(draw(JSON.stringify(input))[0] as PanelView, 'Link')).toContain(wanted.mustShow);
}

describe('R01 hostile addresses in every place that may become a link', () => {
  testArea('url', checkLink);

  it.each([
    'JAVASCRIPT:alert(1)',
    'java\rscript:alert(1)',
    'java\u200bscript:alert(1)',
    'javascript\u2028:alert(1)',
    'ｊavascript:alert(1)',
    'feed:javascript:alert(1)',
    'jar:https://evil.example!/x',
    'filesystem:https://desk.example/temporary/x',
    'mhtml:https://evil.example',
    'ldap://evil.example/o=x',
    'ssh://evil.example',
    'sms:+123',
    'whatsapp://send?text=x',
    'vscode://file/etc/passwd',
    'search-ms:query=x&crumb=location:\\\\evil.example',
    'steam://run/1',
    'gopher://evil.example',
    'wss://evil.example',
    'javascript:void(0)//https://good.example',
    'data:application/pdf;base64,JVBERi0=',
    'https:good.example',
    'https:/good.example',
    'https:///good.example',
    'http:\\good.example',
    'https://good.example\\@evil.example',
    'https://user@good.example',
    'https://:pw@good.example',
    'https://good.example:99999/',
    'https://exa mple.com/',
    'https://good.example/\n<script>',
    'https://good.example/\u202egpj.exe',
    'https://good.example/\u0000',
    '///evil.example',
    '/\\/evil.example',
    '../admin',
    './x',
    'www.good.example',
    'good.example/x',
    '<a href="https://good.example">x</a>',
    '{"href":"https://good.example"}',
  ])('leaves %j as text', (input) => {
    expectNoLink(input);
  });

  it.each(
    [true, false, 0, -1, 1.5, [], {}, ['https://good.example/'], { href: 'https://good.example/' }].map((input) => [
      input,
    ]),
  )('makes no link of %j, which is no text', (input) => {
    for (const view of draw(JSON.stringify(input))) {
      expect(view.root.querySelectorAll('a')).toHaveLength(0);
      expect(shownOf(view, 'Next')).toBe('SIBLING-OK');
    }
  });

  it.each([
    ['  https://good.example/x  ', 'https://good.example/x'],
    ['https://good.example/%E2%80%AE', 'https://good.example/%E2%80%AE'],
    ['https://good.example/a b', 'https://good.example/a%20b'],
    ['https://[2001:db8::1]:8443/x', 'https://[2001:db8::1]:8443/x'],
    ['http://localhost:3000/', 'http://localhost:3000/'],
    ['https://good.example/#:~:text=javascript:', 'https://good.example/#:~:text=javascript:'],
  ])('links %j', (input, href) => {
    expectLink(input, href, undefined);
  });
});

describe('R04 a signed address', () => {
  it('is linked byte for byte', () => {
    const signed = 'https://x.example/?q=a%26b%3Dc&sig=%2Bz%2f&e=1%20+2#%7B';
    expectLink(signed, signed, 'x.example');
  });
});

describe('R05 every link that leads out', () => {
  const [, browser] = draw('"https://good.example/x"') as [PanelView, PanelView];
  const link = browser.root.querySelector('a') as HTMLAnchorElement;

  it('opens apart and learns nothing of the helpdesk', () => {
    for (const view of draw('"https://good.example/x"')) {
      const anchor = rowOf(view, 'Link').querySelector('a');
      expect(anchor?.getAttribute('target')).toBe('_blank');
      expect(anchor?.getAttribute('rel')?.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
    }
  });

  it.each([
    ['a middle click', { button: 1 }],
    ['a click with Ctrl', { button: 0, ctrlKey: true }],
    ['a click with Shift', { button: 0, shiftKey: true }],
  ])('leaves %s to the browser', (_, init) => {
    document.body.append(browser.root);
    // not prevented: what the browser does with the address is what happens
    expect(fireEvent(link, new MouseEvent('auxclick', { bubbles: true, cancelable: true, ...init }))).toBe(true);
    browser.root.remove();
  });

  it('is a plain anchor, which Enter follows', () => {
    expect(link.tabIndex).toBe(0);
    expect(link.getAttribute('onclick')).toBeNull();
    expect(fireEvent.keyDown(link, { key: 'Enter' })).toBe(true);
  });
});

describe('R07 a host that only looks like another', () => {
  it.each([
    ['https://xn--pple-43d.com/', 'xn--pple-43d.com'],
    ['https://аpple.com/login', 'xn--pple-43d.com'],
    ['https://exam\u00adple.com/', 'example.com'],
    ['https://good.example。evil.example/', 'good.example.evil.example'],
    ['https://%65vil.example/', 'evil.example'],
    ['https://0x7f.1/', '127.0.0.1'],
    ['https://ｇｏｏｄ.example/', 'good.example'],
  ])('%j is shown as the browser resolves it', (input, host) => {
    for (const view of draw(JSON.stringify(input))) {
      expect(new URL(rowOf(view, 'Link').querySelector('a')?.href ?? '').host).toBe(host);
      expect(shownOf(view, 'Link')).toContain(host);
    }
  });

  it('may hold other letters in its path', () => {
    expectLink('https://good.example/привет', undefined, 'good.example');
  });
});

describe('safeHref', () => {
  it('gives the address as the browser writes it', () => {
    expect(safeHref(' HTTPS://EXAMPLE.COM/A ')).toBe('https://example.com/A');
  });

  it('refuses what is no text', () => {
    for (const input of [undefined, null, 1, {}, [], true]) expect(safeHref(input)).toBeUndefined();
  });

  it('can be narrowed to one scheme and widened by another', () => {
    expect(safeHref('http://example.com/', ['https:'])).toBeUndefined();
    expect(safeHref('sms:+123', ['sms:'])).toBe('sms:+123');
  });

  it('never lets a scheme in that runs code, whatever it is called', () => {
    expect(safeHref('java\nscript:alert(1)', ['https:'])).toBeUndefined();
  });
});
