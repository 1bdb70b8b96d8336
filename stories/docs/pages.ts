/** Where each Markdown file of the repository stands in the site. The `.mdx` beside this file say the same; a test compares. */
export const pages: Readonly<Record<string, string>> = {
  'docs/README.md': 'Introduction',
  'docs/getting-started.md': 'Start here/Getting started',
  'docs/concepts.md': 'Start here/Concepts',
  'docs/troubleshooting.md': 'Start here/Troubleshooting',
  'docs/guides/vite.md': 'Guides/Vite',
  'docs/guides/nextjs.md': 'Guides/Next.js',
  'docs/guides/elements.md': 'Guides/Vue, Svelte, Angular, plain HTML',
  'docs/guides/server-rendering.md': 'Guides/Server rendering',
  'docs/guides/strict-csp.md': 'Guides/A strict content policy',
  'docs/guides/theming.md': 'Guides/Theming',
  'docs/languages.md': 'Guides/Languages',
  'docs/sidebar.md': 'Guides/The sidebar',
  'docs/guides/field-types.md': 'Guides/A field type of your own',
  'docs/guides/transport.md': 'Guides/A transport of your own',
  'docs/guides/prefetching.md': 'Guides/Prefetching',
  'docs/guides/signed-context.md': 'Guides/A signed context',
  'docs/guides/from-rjsf.md': 'Guides/Moving from rjsf',
  'docs/guides/from-chatwoot.md': 'Guides/Moving from Chatwoot’s frame',
  'docs/guides/from-customer-cards.md': 'Guides/Moving from customer cards',
  'docs/backends.md': 'Wires/For backend authors',
  'docs/schema.md': 'Wires/Schemas',
  'docs/values.md': 'Wires/Values',
  'docs/widgets.md': 'Wires/Widgets',
  'docs/python.md': 'Wires/Python in widgets',
  'docs/dashboard-apps.md': 'Wires/Dashboard apps',
  'docs/app-sdk.md': 'Wires/The kit for apps',
  'docs/server.md': 'Host/The reference host',
  'docs/runbook.md': 'Host/Runbook',
  'docs/cli.md': 'Tools/Command line',
  'docs/conformance.md': 'Tools/Conformance',
  'docs/testing.md': 'Tools/Testing',
  'docs/workbench.md': 'Tools/Workbench',
  'docs/settings.md': 'Tools/Settings',
  'docs/adapters.md': 'Guides/Adapters',
  'docs/versions.md': 'Project/Versions',
  'docs/reference/deskside.md': 'Reference/deskside',
  'docs/reference/deskside-types.md': 'Reference/deskside types',
  'docs/reference/app-sdk.md': 'Reference/app-sdk',
  'docs/reference/app-sdk-react.md': 'Reference/app-sdk react',
  'docs/reference/server.md': 'Reference/server',
  'docs/reference/server-node.md': 'Reference/server node',
  'docs/reference/testing.md': 'Reference/testing',
  'docs/reference/adapters.md': 'Reference/adapters',
  'docs/reference/element.md': 'Reference/element',
  'docs/reference/settings.md': 'Reference/settings',
  'docs/reference/workbench.md': 'Reference/workbench',
  'docs/reference/server-types.md': 'Reference/server types',
  'docs/reference/locales.md': 'Reference/locales',
  'ARCHITECTURE.md': 'Project/Architecture',
  'CONTRIBUTING.md': 'Project/Contributing',
  'CHANGELOG.md': 'Project/Changelog',
};

/** The address of a page within the site, made of its title as Storybook makes it. */
export function pageAddress(title: string): string {
  const id = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return `?path=/docs/${id}--docs`;
}
