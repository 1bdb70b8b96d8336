import { pageAddress, pages } from './pages.js';

/** The path from the repository's root that a link in a file leads to. */
export function pathFrom(file: string, link: string): string {
  const { pathname } = new URL(link, `file:///${file}`);
  return decodeURIComponent(pathname.slice(1));
}

/** The fragment that a Git host gives to a heading; Storybook's own are made otherwise. */
export function headingSlug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

const isElsewhere = (link: string): boolean => /^([a-z]+:|#|\?)/.test(link);

/** One link or picture as the site has it. What is no page of the site is text alone: there is nowhere to lead to. */
function inSite(file: string, label: string, link: string, images: Readonly<Record<string, string>>): string {
  if (isElsewhere(link)) return `[${label}](${link})`;
  const path = pathFrom(file, link);
  const hash = link.includes('#') ? link.slice(link.indexOf('#')) : '';
  if (images[path]) return `[${label}](${images[path]})`;
  return pages[path] ? `[${label}](${pageAddress(pages[path])}${hash})` : label;
}

/**
 * A Markdown file of the repository as a text for the site: links between files become links between pages, pictures get
 * the addresses of the build. Code is left as it is, and so are comments, which a Git host does not show: they go.
 */
export function siteText(file: string, text: string, images: Readonly<Record<string, string>> = {}): string {
  const parts = text.split(/(^```[\s\S]*?^```$)/m);
  const changed = parts.map((part) =>
    part.startsWith('```')
      ? part
      : part
          .replace(/<!--[\s\S]*?-->\n?/g, '')
          .replace(/(`[^`\n]+`)|\[((?:`[^`]*`|[^\]`])*)\]\(([^)\s]+)\)/g, (all, code, label, link) =>
            code ? all : inSite(file, label, link, images),
          ),
  );
  return changed.join('');
}
