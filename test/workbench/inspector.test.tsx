import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fixtures } from 'deskside/testing';
import { ResponseInspector } from 'deskside/workbench';
import { describe, expect, it, vi } from 'vitest';
import { broken, failedScript, hostile, script, unreachable, wellPanel } from '../../stories/workbench/recordings.js';
import { panelRecording } from './support.js';

const verdict = (): string | null => screen.getByRole('heading', { level: 3 }).textContent;
const partOf = (title: string): HTMLElement =>
  screen.getByRole('heading', { name: title }).closest('section') ?? fail();
const rowOf = (key: string): HTMLElement =>
  screen.getAllByRole('row').find((row) => row.querySelector('th code')?.textContent === key) ?? fail();
function fail(): never {
  throw new Error('it is not there');
}

describe('a call that went well', () => {
  it('says so first, with status, time against the aim, and size', () => {
    render(<ResponseInspector recording={wellPanel} timeZone="UTC" />);
    expect(verdict()).toBe('All is well');
    expect(screen.getByText('200')).toBeVisible();
    expect(screen.getByText('of 2 secs at most')).toBeVisible();
    expect(screen.getByRole('meter', { name: 'Time' })).toHaveAttribute('value', '312');
    expect(screen.getByText('1 Aug 2026, 10:00')).toBeVisible();
  });

  it('draws beside it what the agent sees', () => {
    render(<ResponseInspector recording={wellPanel} />);
    expect(within(partOf('What the agent sees')).getByText('₹4,999')).toBeVisible();
  });

  it('has no button for what nobody can do', () => {
    render(<ResponseInspector recording={wellPanel} />);
    expect(screen.queryByRole('button', { name: 'Run again' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Corrected schema' })).not.toBeInTheDocument();
  });
});

describe('each of the ten integrations that break most often', () => {
  it.each(Object.entries(broken))('%s is named with its cause, and then its cure', (_, recording) => {
    const { container } = render(<ResponseInspector recording={recording} helpdeskOrigin="https://desk.example" />);
    expect(verdict()).toMatch(/^(Something is wrong|It works, with remarks) \(\d\)$/);
    const [first] = screen.getAllByRole('listitem');
    const sentences = [...(first?.querySelectorAll('p') ?? [])].slice(0, 2).map(({ textContent }) => textContent);
    expect(sentences).toEqual([expect.stringMatching(/\S.{10,}\.$/s), expect.stringMatching(/\S.{10,}\.$/s)]);
    expect(container.querySelector('[data-severity]')).toBe(first);
  });
});

describe('keys that are spelled otherwise', () => {
  it('stand in the table with the key that was meant', () => {
    render(<ResponseInspector recording={broken.wrongCase} />);
    expect(rowOf('full_name')).toHaveTextContent('Did you mean Full Name?');
    expect(rowOf('full_name')).toHaveTextContent('not in the schema');
    expect(rowOf('Full Name')).toHaveTextContent('nothing');
    expect(rowOf('MRR')).toHaveTextContent('₹4,999');
  });

  it('are cured by one click, which says what it changes beforehand', async () => {
    const onSchemaChange = vi.fn();
    render(<ResponseInspector recording={broken.wrongCase} onSchemaChange={onSchemaChange} />);
    expect(within(partOf('Corrected schema')).getByText('Full Name becomes full_name')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Use the corrected schema' }));
    const [schema] = onSchemaChange.mock.calls[0] ?? [];
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['full_name', 'email', 'plan', 'MRR']));
    expect(screen.getByText('The schema was corrected')).toHaveRole('status');
  });

  it('are read as they should be once the schema is corrected', async () => {
    const onSchemaChange = vi.fn();
    const { rerender } = render(<ResponseInspector recording={broken.wrongCase} onSchemaChange={onSchemaChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Use the corrected schema' }));
    rerender(<ResponseInspector recording={{ ...broken.wrongCase, schema: onSchemaChange.mock.calls[0]?.[0] }} />);
    expect(verdict()).toBe('All is well');
  });

  it('give a schema to copy where nobody takes it', async () => {
    const user = userEvent.setup();
    render(<ResponseInspector recording={broken.wrongCase} />);
    await user.click(screen.getByRole('button', { name: 'Copy the corrected schema' }));
    expect(JSON.parse(await navigator.clipboard.readText()).properties).toHaveProperty('full_name');
  });
});

describe('an answer that cannot be used', () => {
  it('is text, whatever it says it is', () => {
    const { container } = render(<ResponseInspector recording={broken.html} />);
    expect(screen.getByText(/<center><h1>502 Bad Gateway/)).toBeVisible();
    expect(container.querySelector('center, h1')).toBeNull();
    expect(screen.getByText(/No values/)).toBeVisible();
  });

  it('that never came has no size and no body', () => {
    render(<ResponseInspector recording={unreachable} />);
    expect(screen.getByText('No answer')).toBeVisible();
    expect(screen.queryByText('Answer')).not.toBeInTheDocument();
  });

  it.each([{}, { 'Full Name': null }, [], null, 7, 'text', '', '{', '[[[['].map((data) => ({ data })))(
    'is survived: $data',
    ({ data }) => {
      expect(() => render(<ResponseInspector recording={panelRecording(data)} />)).not.toThrow();
      expect(verdict()).not.toBe('');
    },
  );
});

describe('a script', () => {
  it('that failed shows its line, its traceback and what it had printed', () => {
    render(<ResponseInspector recording={failedScript} script={script} />);
    expect(screen.getByText('Line 4 of the script')).toBeVisible();
    expect(screen.getByText('email = context["customer"]["email"]')).toBeVisible();
    expect(screen.getByText(/customer is None/)).toBeVisible();
    expect(screen.getByText(/Traceback \(most recent call last\)/)).toBeVisible();
    expect(screen.getByText('Failed')).toBeVisible();
  });
});

describe('hostile text', () => {
  it('stays text, and what is invisible in it is written out', () => {
    const { container } = render(<ResponseInspector recording={hostile} />);
    expect(container.querySelector('img, script, b')).toBeNull();
    expect(rowOf('Full\\u00a0Name')).toBeVisible();
    expect(container.textContent).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(container.querySelector('a')).toBeNull();
  });

  it('in keys that objects inherit is read like any other', () => {
    render(<ResponseInspector recording={panelRecording('{"__proto__": 1, "constructor": 2, "Plan": "Pro"}')} />);
    expect(rowOf('__proto__')).toHaveTextContent('not in the schema');
    expect(rowOf('constructor')).toHaveTextContent('not in the schema');
  });

  it('of a megabyte is drawn piece by piece', async () => {
    const { container } = render(<ResponseInspector recording={panelRecording({ Plan: 'x'.repeat(1_000_000) })} />);
    expect(container.textContent?.length).toBeLessThan(30_000);
    const raw = screen.getByText('Answer').closest('details') ?? fail();
    await userEvent.click(within(raw).getByRole('button', { name: /^Show more/ }));
    expect(raw.querySelector('pre')?.textContent?.length).toBe(44_000);
  });

  it('in thousands of headers, or ones of a megabyte, is drawn piece by piece', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`x-${index}`, 'one']));
    const request = { ...wellPanel.request, url: `https://a.example/${'u'.repeat(1e6)}`, headers: many };
    const response = { status: 200, headers: { 'x-long': 'h'.repeat(1e6) }, text: '{}', bytes: 2 };
    const { container } = render(<ResponseInspector recording={{ ...wellPanel, request, response }} />);
    const headers = (): number => container.querySelectorAll('.deskside-headers dt').length;
    expect(headers()).toBeLessThan(100);
    expect(container.textContent?.length).toBeLessThan(50_000);
    await userEvent.click(screen.getByText('Show more (4940)'));
    expect(headers()).toBeGreaterThan(100);
  });

  it('in thousands of keys is drawn piece by piece', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key ${index}`, index]));
    render(<ResponseInspector recording={panelRecording(many)} />);
    expect(screen.getAllByRole('row').length).toBeLessThan(70);
  });
});

describe('the text of an answer', () => {
  const answered = (text: string): HTMLElement => {
    render(<ResponseInspector recording={panelRecording(text)} />);
    return screen.getByText('Answer').closest('details') ?? fail();
  };
  const textOf = (answer: HTMLElement): string | null | undefined => answer.querySelector('pre')?.textContent;

  it('stands in lines, and one click away as it came', async () => {
    const text = '{"Plan":"Pro","MRR":4999.00}';
    const answer = answered(text);
    expect(textOf(answer)).toBe('{\n  "Plan": "Pro",\n  "MRR": 4999.00\n}');
    await userEvent.click(within(answer).getByRole('button', { name: 'Show it as it came' }));
    expect(textOf(answer)).toBe(text);
    await userEvent.click(within(answer).getByRole('button', { name: 'Show it in lines' }));
    expect(textOf(answer)).toContain('\n');
  });

  it.each(['{"MRR": NaN}', '<p>Sign in</p>', '{\n  "Plan": "Pro"\n}'])(
    'stands as it came where no lines help: %s',
    (text) => {
      const answer = answered(text);
      expect(textOf(answer)).toBe(text);
      expect(within(answer).queryByRole('button')).not.toBeInTheDocument();
    },
  );
});

describe('secrets', () => {
  const secret = 'sk-live-4711';
  const told = panelRecording(
    { ...fixtures.panelResponse, Plan: `echo ${secret}` },
    { request: { ...wellPanel.request, headers: { 'x-api-key': secret }, body: `{"credential":"${secret}"}` } },
  );

  it('are seen nowhere', () => {
    const { container } = render(<ResponseInspector recording={told} secrets={[secret]} />);
    expect(container.innerHTML).not.toContain(secret);
  });

  it('leave with no recording', async () => {
    const user = userEvent.setup();
    render(<ResponseInspector recording={told} secrets={[secret]} />);
    await user.click(screen.getByRole('button', { name: 'Copy the recording' }));
    expect(screen.getByText('Copied')).toHaveRole('status');
    const copied = await navigator.clipboard.readText();
    expect(copied).not.toContain(secret);
    expect(JSON.parse(copied)).toMatchObject({ version: 1, kind: 'panel', durationMs: 312 });
  });
});

describe('a recording', () => {
  it('is a file of its own, named by what and when it was', async () => {
    const made: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(class extends URL {}, {
        createObjectURL: (blob: Blob) => made.push(blob) && 'blob:x',
        revokeObjectURL: () => {},
      }),
    );
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    render(<ResponseInspector recording={wellPanel} />);
    await userEvent.click(screen.getByRole('button', { name: 'Download the recording' }));
    expect(names).toEqual(['panel-2026-08-01T10-00-00.json']);
    expect(made).toHaveLength(1);
  });

  it('says that it could not be copied where the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    render(<ResponseInspector recording={wellPanel} />);
    await user.click(screen.getByRole('button', { name: 'Copy the recording' }));
    expect(screen.getByText('Could not be copied')).toHaveRole('status');
  });

  it('is run again by whoever knows how', async () => {
    const onReplay = vi.fn();
    render(<ResponseInspector recording={wellPanel} onReplay={onReplay} />);
    await userEvent.click(screen.getByRole('button', { name: 'Run again' }));
    expect(onReplay).toHaveBeenCalledOnce();
  });

  it('speaks in the embedder’s words', () => {
    render(<ResponseInspector recording={wellPanel} messages={{ verdictWell: 'Alles gut' }} locale="de-DE" />);
    expect(verdict()).toBe('Alles gut');
  });
});

it('digits that a double cannot hold stand as they came', () => {
  render(<ResponseInspector recording={panelRecording('{"Plan": 9007199254740993}')} />);
  expect(rowOf('Plan')).toHaveTextContent('9007199254740993');
});
