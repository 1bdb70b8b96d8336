import type { Decorator, Preview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { handlers } from '../src/testing/index.js';
import '../src/styles/index.css';

const widths: Readonly<Record<string, string>> = { '240': '240px', '320': '320px', '480': '480px', full: 'auto' };

/** What a helpdesk's page gives Deskside: a theme, a direction, and a sidebar of some width. */
const withPage: Decorator = (Story, { globals }) => (
  <div
    className="deskside"
    data-deskside-theme={globals.theme}
    dir={globals.direction}
    style={{ padding: 16, background: 'Canvas', fontFamily: 'system-ui, sans-serif' }}
  >
    <div style={{ inlineSize: widths[String(globals.width)] }}>
      <Story />
    </div>
  </div>
);

const preview: Preview = {
  loaders: [
    mswLoader(async () => {
      const worker = setupWorker(...handlers);
      // a relative address, so that the built Storybook works under any path
      await worker.start({
        quiet: true,
        onUnhandledRequest: 'bypass',
        serviceWorker: { url: './mockServiceWorker.js' },
      });
      return worker;
    }),
  ],
  decorators: [withPage],
  initialGlobals: { theme: 'light', direction: 'ltr', width: '320' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: ['light', 'dark'] },
    },
    direction: {
      description: 'Writing direction',
      toolbar: { icon: 'transfer', dynamicTitle: true, items: ['ltr', 'rtl'] },
    },
    width: {
      description: 'Width of the sidebar in pixels',
      toolbar: { icon: 'sidebaralt', dynamicTitle: true, items: Object.keys(widths) },
    },
  },
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Sidebar',
          'Panels',
          ['PanelFields', 'Panel', 'PanelRail'],
          'Widgets',
          'Dashboard apps',
          ['DashboardAppFrame', 'DashboardAppTabs', 'DashboardAppSidebar'],
          'Fields',
        ],
      },
    },
    a11y: {
      test: 'error',
      options: {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
        rules: { 'target-size': { enabled: true } },
      },
    },
  },
  tags: ['autodocs'],
};

export default preview;
