import { Markdown } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';
import { headingSlug, siteText } from './siteText.js';

const found = import.meta.glob<string>('../../docs/**/*.{png,svg}', { query: '?url', import: 'default', eager: true });
const images = Object.fromEntries(Object.entries(found).map(([path, url]) => [path.replace('../../', ''), url]));

/** What {@link Page} takes. */
interface PageProps {
  /** Where the Markdown stands, from the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** A Markdown file of the repository as a page of the site. */
export function Page({ path, text }: PageProps): ReactNode {
  return <Markdown options={{ slugify: headingSlug }}>{siteText(path, text, images)}</Markdown>;
}
