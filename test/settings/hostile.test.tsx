import { screen } from '@testing-library/react';
import { DashboardAppSettings, PanelSettings, WidgetSettings } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { ownApp, scriptedWidgets } from './fakeClient.js';
import { openSettings, press } from './support.js';

const evil = '\u202e<img src=x onerror="document.title=1"><script>1</script>{name}';
const shown = '<img src=x onerror="document.title=1"><script>1</script>{name}';

const nothingOfItIsMarkup = (): void => {
  expect(document.querySelector('img, script')).toBeNull();
  // The words for dragging are hidden by a style of their own, once the layer for it has come.
  expect(document.querySelector('[style]:not([id^="Dnd"])')).toBeNull();
  expect(document.body.textContent).not.toContain('\u202e');
};

describe('names that want to be something else are text', () => {
  it('of a dashboard app, in the list, the question and the form', async () => {
    openSettings(<DashboardAppSettings />, {
      dashboardApps: [{ id: 1, title: evil, content: [{ type: 'frame', url: `javascript:${evil}` }] }],
    });
    expect(await screen.findByText(shown)).toBeInTheDocument();
    await press(`Delete ${shown}`);
    expect(screen.getByRole('dialog', { name: `Delete ${shown}?` })).toBeInTheDocument();
    await press('Cancel');
    nothingOfItIsMarkup();
    await press(`Edit ${shown}`);
    expect(screen.getByRole('heading', { name: shown })).toBeInTheDocument();
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('of a widget', async () => {
    openSettings(<WidgetSettings />, {
      widgets: scriptedWidgets.map((widget) => ({ ...widget, name: widget.id === 'crm' ? evil : widget.name })),
    });
    expect(await screen.findByText(shown)).toBeInTheDocument();
    nothingOfItIsMarkup();
  });

  it('of a panel, its icon and its channels', async () => {
    openSettings(<PanelSettings />, {
      apps: [{ ...ownApp, name: evil, icon: 'javascript:alert(1)' }],
      installs: [{ ...fixtures.panelInstall, channelIds: [evil] }],
    });
    expect((await screen.findAllByText(shown)).length).toBeGreaterThan(0);
    nothingOfItIsMarkup();
  });
});

it.each([
  ['text', 'no JSON'],
  ['a list', '[1]'],
  ['a number', 42],
  ['nothing', null],
  ['a deep one', `${'{"properties":{"a":'.repeat(500)}1${'}}'.repeat(500)}`],
  ['keys of the prototype', '{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{}}}'],
])('a schema that is %s opens the form, in which it can be mended', async (_, schema) => {
  const versions = ownApp.versions.map((version) => ({ ...version, schema }));
  openSettings(<PanelSettings />, { apps: [{ ...ownApp, versions }], installs: [fixtures.panelInstall] });
  await press('Edit My CRM Panel');
  expect(screen.getByLabelText('Schema')).toBeInTheDocument();
});
