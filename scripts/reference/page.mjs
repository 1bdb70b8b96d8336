import { exportsOf } from './declarations.mjs';
import { membersOf, signatureOf } from './members.mjs';

const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text) => (text ? `\`${text.replaceAll('`', '')}\`` : '');
/** Text of a table: tags of HTML are words there. */
const words = (text) => cell(text).replace(/(`[^`]*`)|<(?=[A-Za-z/])/g, (_, inCode) => inCode ?? '&lt;');
const firstSentence = (said) => /^[\s\S]*?[.!?](?=\s|$)/.exec(said)?.[0] ?? said;

function memberTable(members) {
  if (members.length === 0) return [];
  const rows = members.map(
    ({ name, type, isOptional, doc }) =>
      `| ${code(name)}${isOptional ? '' : ' *'} | ${cell(code(type))} | ${words(doc.default ?? '')} | ${words(doc.said)} |`,
  );
  return ['| member | type | default | what it does |', '| --- | --- | --- | --- |', ...rows, ''];
}

/** Links to those exports that a signature names. */
function seeAlso(one, places) {
  const named = new Set(signatureOf(one).match(/\b[A-Za-z]\w+\b/g));
  named.delete(one.name);
  const links = [...places].filter(([name]) => named.has(name)).map(([name, place]) => `[${code(name)}](${place})`);
  return links.length > 0 ? [`See ${links.join(', ')}.`, ''] : [];
}

function section(one, places) {
  const { name, doc } = one;
  const params = Object.entries(doc.params).map(([param, said]) => `- ${code(param)}: ${words(said)}`);
  return [
    `### ${name}`,
    '',
    words(doc.said),
    '',
    ...(doc.default ? [`Default: ${words(doc.default)}.`, ''] : []),
    code(signatureOf(one)),
    '',
    ...(params.length > 0 ? [...params, ''] : []),
    ...(doc.returns ? [`Gives ${words(doc.returns)}.`, ''] : []),
    ...(doc.throws ? [`Throws ${words(doc.throws)}.`, ''] : []),
    ...(doc.example ? ['```tsx', doc.example, '```', ''] : []),
    ...memberTable(membersOf(one)),
    ...seeAlso(one, places),
  ];
}

const isType = ({ node }) => /^TS(Interface|TypeAlias)/.test(node.type);
const isComponent = ({ name, node }) => /^[A-Z]/.test(name) && node.type === 'FunctionDeclaration';
const groups = [
  ['Components', isComponent],
  ['Functions and values', (one) => !isType(one) && !isComponent(one)],
  ['Types', isType],
];

/** Entries with more types than this have them on a page of their own. */
const mostTypes = 60;

function page(title, filled, places) {
  const overview = filled.flatMap(([group, found]) => [
    `**${group}**`,
    '',
    ...found.map(({ name, doc }) => `- [${code(name)}](#${name.toLowerCase()}): ${words(firstSentence(doc.said))}`),
    '',
  ]);
  const lines = [
    `# ${title}`,
    '',
    'Generated from the sources by `npm run reference`. A * marks what must be given.',
    '',
    ...overview,
    ...filled.flatMap(([group, found]) => [`## ${group}`, '', ...found.flatMap((one) => section(one, places))]),
  ];
  return `${lines.join('\n').trim()}\n`;
}

/** The pages of one entry by the names of their files, from its index file. Equal sources give equal text. */
export function referencePages(entry, file, path) {
  const all = exportsOf(path);
  const typesFile = all.filter(isType).length > mostTypes ? `${file}-types` : file;
  const place = (one, from) => {
    const to = isType(one) ? typesFile : file;
    return `${to === from ? '' : `${to}.md`}#${one.name.toLowerCase()}`;
  };
  const titles = { [file]: entry, [typesFile]: typesFile === file ? entry : `${entry}: types` };
  return Object.fromEntries(
    Object.entries(titles).map(([name, title]) => {
      const here = all.filter((one) => (isType(one) ? typesFile : file) === name);
      const filled = groups.map(([group, fits]) => [group, here.filter(fits)]).filter(([, found]) => found.length > 0);
      return [name, page(title, filled, new Map(all.map((one) => [one.name, place(one, name)])))];
    }),
  );
}
