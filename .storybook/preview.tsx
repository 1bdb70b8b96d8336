import type { Decorator, Preview } from '@storybook/react-vite';
import { setupWorker } from 'msw/browser';
import { mswLoader } from 'msw-storybook-addon/csf3';
import { handlers } from '../src/testing/index.js';
import { languageNames, StoryLanguage } from '../stories/language.js';
import '../src/styles/index.css';
import '../src/styles/tools.css';
import './page.css';

/** What a helpdesk's page gives Deskside: a theme, a language and its direction, a density, a sidebar of some width. */
const withPage: Decorator = (Story, { globals }) => (
  <StoryLanguage value={globals.language}>
    <div
      className="deskside page"
      data-deskside-theme={globals.theme}
      data-deskside-density={globals.density}
      data-width={globals.width}
      dir={globals.direction}
      lang={globals.language}
    >
      <div className="page__sidebar">
        <Story />
      </div>
    </div>
  </StoryLanguage>
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
  initialGlobals: { theme: 'light', direction: 'ltr', width: '320', density: 'comfortable', language: 'en' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'paintbrush', dynamicTitle: true, items: ['light', 'dark', 'system'] },
    },
    direction: {
      description: 'Writing direction',
      toolbar: { icon: 'transfer', dynamicTitle: true, items: ['ltr', 'rtl'] },
    },
    width: {
      description: 'Width of the sidebar in pixels',
      toolbar: { icon: 'sidebaralt', dynamicTitle: true, items: ['240', '320', '480', 'full'] },
    },
    density: {
      description: 'Density of rows',
      toolbar: { icon: 'expand', dynamicTitle: true, items: ['comfortable', 'compact'] },
    },
    language: {
      description: 'Language of connected stories',
      toolbar: { icon: 'globe', dynamicTitle: true, items: languageNames },
    },
  },
  parameters: {
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Introduction',
          'Start here',
          ['Getting started', 'Concepts', 'Troubleshooting'],
          'Guides',
          'Wires',
          'Host',
          'Tools',
          'Sidebar',
          'Panels',
          ['PanelFields', 'Panel', 'PanelRail'],
          'Widgets',
          'Dashboard apps',
          ['DashboardAppFrame', 'DashboardAppTabs', 'DashboardAppSidebar'],
          'Workbench',
          'Settings',
          'Fields',
          'Reference',
          'Project',
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
