import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import {
  defaultFieldTypes,
  defineFieldType,
  fieldValue,
  Panel,
  PanelFields,
  PanelRail,
  SidebarProvider,
  usePanelInstalls,
  usePanelRender,
} from 'deskside';
import { fixtures } from 'deskside/testing';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { conversationOf, ownCache, pass, planInstall, recordingClient, show } from '../panels/support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const panel = <Panel install={fixtures.panelInstall} />;

/** Opens the document's panel and answers it. */
async function opened(setting: object, data: unknown = fixtures.panelResponse): Promise<void> {
  const { client, calls } = recordingClient();
  show(panel, { client, ...setting });
  await pass();
  calls[0]?.answer(data);
  await pass();
}

describe('outside of a provider', () => {
  const UsesInstalls = () => usePanelInstalls().status;
  const UsesRender = () => usePanelRender(fixtures.panelInstall).state.kind;

  it.each([
    ['Panel', panel],
    ['PanelRail', <PanelRail key="" installs={[fixtures.panelInstall]} onOpenInstallChange={() => {}} />],
    ['usePanelInstalls', <UsesInstalls key="" />],
    ['usePanelRender', <UsesRender key="" />],
  ])('%s says what is missing, and the cure', (_, ui) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    // React 18 lets the page hear of it too
    const hush = (event: Event): void => event.preventDefault();
    window.addEventListener('error', hush);
    onTestFinished(() => window.removeEventListener('error', hush));
    expect(() => render(ui)).toThrow(
      /^Deskside \[no-provider\]: .*outside of <SidebarProvider>\. Wrap it in <SidebarProvider client=\{…\} context=\{…\}>/,
    );
  });

  it('PanelFields needs none', () => {
    render(<PanelFields schema={fixtures.panelSchema} data={fixtures.panelResponse} />);
    expect(screen.getByText('Priya Sharma')).toBeInTheDocument();
  });
});

describe('words', () => {
  it('can be replaced one by one, those of the fields too; the others stay', async () => {
    await opened({ messages: { yes: 'Ja', refresh: '{name} aktualisieren', loaded: '{name} geladen' } });
    expect(screen.getByText('Ja')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'My CRM Panel aktualisieren' })).toBeInTheDocument();
    expect(screen.getByText('My CRM Panel geladen')).toBeInTheDocument();
    expect(screen.getByText('Updated now')).toBeInTheDocument();
  });

  it('can be replaced in a failure, with its places filled in', async () => {
    const { client, calls } = recordingClient();
    show(panel, { client, messages: { httpTitle: '{system} antwortet nicht', httpText: 'Status {status}' } });
    await pass();
    calls[0]?.fail({ failure: 'http', status: 404 });
    await pass();
    expect(screen.getByRole('alert')).toHaveTextContent('My CRM Panel antwortet nicht');
    expect(screen.getByRole('alert')).toHaveTextContent('Status 404');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});

describe('locale and time zone', () => {
  it.each([
    [undefined, '1 August 2026', '₹4,999'],
    ['en_US', 'August 1, 2026', '₹4,999'],
    ['de-DE', '1. August 2026', '4.999 ₹'],
    ['xx-invalid-zzz-1', '1 August 2026', '₹4,999'],
    ['', '1 August 2026', '₹4,999'],
    ['C', '1 August 2026', '₹4,999'],
    ['de_DE.UTF-8', '1 August 2026', '₹4,999'],
    ['\u0000', '1 August 2026', '₹4,999'],
  ])('locale %j prints %s and %s', async (locale, date, money) => {
    await opened({ locale });
    expect(screen.getByText(date)).toBeInTheDocument();
    expect(screen.getByText((text) => text.replace(/\s/g, ' ') === money)).toBeInTheDocument();
    expect(screen.getByText(/^Updated /)).toBeInTheDocument();
  });

  it.each(['en_US', 'xx-invalid-zzz-1', '', '\u0000'])(
    'PanelFields alone takes the locale %j without a throw',
    (locale) => {
      render(<PanelFields schema={fixtures.panelSchema} data={fixtures.panelResponse} locale={locale} />);
      expect(screen.getByText('Priya Sharma')).toBeInTheDocument();
    },
  );

  const seen = {
    ...planInstall,
    version: { ...planInstall.version, schema: { properties: { Seen: { format: 'date-time' } } } },
  };

  it.each([
    ['Asia/Kolkata', '1 Aug 2026, 15:30'],
    ['America/Los_Angeles', '1 Aug 2026, 03:00'],
    ['Mars/Olympus_Mons', '1 Aug 2026, 10:00'],
    ['UTC+25:99', '1 Aug 2026, 10:00'],
  ])('time zone %s writes an instant as %s', async (timeZone, text) => {
    const { client, calls } = recordingClient();
    show(<Panel install={seen} />, { client, timeZone });
    await pass();
    calls[0]?.answer({ Seen: '2026-08-01T10:00:00Z' });
    await pass();
    expect(screen.getByText(text)).toBeInTheDocument();
  });
});

describe('what else a provider hands on', () => {
  it('fixes light or dark for the panel and the rail', () => {
    const rail = <PanelRail key="rail" installs={[planInstall]} onOpenInstallChange={() => {}} />;
    show([<Panel key="panel" install={planInstall} />, rail], { client: recordingClient().client, theme: 'dark' });
    expect(screen.getByRole('region')).toHaveAttribute('data-deskside-theme', 'dark');
    expect(screen.getByRole('toolbar')).toHaveAttribute('data-deskside-theme', 'dark');
  });

  it('gives its field types to every panel', async () => {
    const shout = defineFieldType({
      type: 'shout',
      matches: ({ key }) => key === 'Plan',
      read: (raw) => fieldValue(String(raw)),
      Component: ({ value }) => <b>{value.toUpperCase()}!</b>,
    });
    await opened({ fieldTypes: [shout, ...defaultFieldTypes] });
    expect(screen.getByText('PRO!')).toBeInTheDocument();
  });

  it('tells its listener of each thing once, in a full sentence with a cure', async () => {
    const onDiagnostic = vi.fn();
    await opened({ onDiagnostic }, { ...fixtures.panelResponse, email: 'x' });
    await pass(60_000);
    expect(onDiagnostic.mock.calls.map(([{ code, path }]) => `${code} ${path}`)).toEqual(['data.unknown-key /email']);
    expect(onDiagnostic.mock.calls[0]?.[0]).toMatchObject({
      message: expect.stringMatching(/^The schema does not have this key/),
      hint: expect.stringMatching(/\.$/),
    });
  });

  it('shares the cache around it, so that the helpdesk can prefetch and invalidate', async () => {
    const cache = ownCache();
    const { client, calls } = recordingClient();
    render(
      <QueryClientProvider client={cache}>
        <SidebarProvider client={client} context={conversationOf()}>
          {panel}
        </SidebarProvider>
      </QueryClientProvider>,
    );
    await pass();
    calls[0]?.answer(fixtures.panelResponse);
    await pass();
    void cache.invalidateQueries({ queryKey: ['deskside', client.id] });
    await pass();
    expect(calls).toHaveLength(2);
  });
});
