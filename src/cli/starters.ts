// oxlint-disable-next-line import/default -- the bundler gives the file as text
import appServer from './templates/app/app.mjs?raw';
import appPhp from './templates/app/app.php?raw';
import appPython from './templates/app/app.py?raw';
import appPage from './templates/app/index.html?raw';
// oxlint-disable-next-line import/default -- the bundler gives the file as text
import appScript from './templates/app/page.js?raw';
import appReadme from './templates/app/README.md?raw';
import appStyle from './templates/app/style.css?raw';
// oxlint-disable-next-line import/default -- the bundler gives the file as text
import panelServer from './templates/panel/panel.mjs?raw';
import panelPhp from './templates/panel/panel.php?raw';
import panelPython from './templates/panel/panel.py?raw';
import panelSchema from './templates/panel/panel.schema.json?raw';
import panelReadme from './templates/panel/README.md?raw';
import widgetContext from './templates/widget/context.json?raw';
import widgetReadme from './templates/widget/README.md?raw';
import widgetScript from './templates/widget/widget.py?raw';

/** What can be started. */
export const starters = ['panel', 'widget', 'app'] as const;

/** What a starter can be written in; `ts` is another name of `js`. */
export const languages = ['js', 'ts', 'python', 'php'] as const;

type Starter = (typeof starters)[number];
type Language = (typeof languages)[number];

/** A file of a starter. */
interface StarterFile {
  readonly name: string;
  readonly text: string;
}

/** Whether there is such a starter. */
export function isStarter(text: string): text is Starter {
  return (starters as readonly string[]).includes(text);
}

/** Whether starters are written in it. */
export function isLanguage(text: string): text is Language {
  return (languages as readonly string[]).includes(text);
}

/** Node runs a module with types in its comments as it stands, and TypeScript checks it: `// @ts-check`. */
const programs = {
  panel: {
    js: { name: 'panel.mjs', text: panelServer },
    python: { name: 'panel.py', text: panelPython },
    php: { name: 'panel.php', text: panelPhp },
  },
  app: {
    js: { name: 'app.mjs', text: appServer },
    python: { name: 'app.py', text: appPython },
    php: { name: 'app.php', text: appPhp },
  },
} as const;

const start = { js: 'node', python: 'python3', php: 'php -S 127.0.0.1:3000' } as const;

/** The files of a starter. */
export function starterFiles(kind: Starter, language: Language): readonly StarterFile[] {
  if (kind === 'widget') {
    return [
      { name: 'widget.py', text: widgetScript },
      { name: 'context.json', text: widgetContext },
      { name: 'README.md', text: widgetReadme },
    ];
  }
  const written = language === 'ts' ? 'js' : language;
  const program = programs[kind][written];
  const command = `${start[written]} ${program.name}`;
  const readme = (text: string) => text.replaceAll('{{program}}', program.name).replaceAll('{{start}}', command);
  return kind === 'panel'
    ? [program, { name: 'panel.schema.json', text: panelSchema }, { name: 'README.md', text: readme(panelReadme) }]
    : [
        program,
        { name: 'index.html', text: appPage },
        { name: 'page.js', text: appScript },
        { name: 'style.css', text: appStyle },
        { name: 'README.md', text: readme(appReadme) },
      ];
}
