import { parseSync } from 'vite';

const unsafeMembers = new Set(['innerHTML', 'outerHTML', 'dangerouslySetInnerHTML', 'insertAdjacentHTML']);

/** Calls that are unsafe on one object alone. */
const unsafeMethods = new Set(['document.write', 'document.writeln', 'window.open', 'globalThis.open']);

const nameOf = (node) => {
  if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier') return node.name;
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
};

function unsafeCall({ callee, arguments: given }) {
  if (callee.type === 'Identifier') return callee.name === 'eval' || callee.name === 'Function' ? callee.name : null;
  if (callee.type !== 'MemberExpression') return null;
  const method = nameOf(callee.property);
  const full = `${nameOf(callee.object)}.${method}`;
  if (unsafeMethods.has(full)) return full;
  return method === 'postMessage' && nameOf(given[1]) === '*' ? "postMessage(…, '*')" : null;
}

/** What is unsafe about one node of the syntax tree, or `null`. Comments and texts are no nodes of these kinds. */
function unsafeNode(node) {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return unsafeCall(node);
  if (node.type === 'MemberExpression' && unsafeMembers.has(nameOf(node.property))) return nameOf(node.property);
  if (node.type === 'JSXAttribute' && unsafeMembers.has(nameOf(node.name))) return nameOf(node.name);
  return node.type === 'Property' && unsafeMembers.has(nameOf(node.key)) ? nameOf(node.key) : null;
}

/** Calls `visit` with every node of a syntax tree. */
export function walk(root, visit) {
  const waiting = [root];
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (typeof node.type === 'string') visit(node);
    for (const child of Object.values(node)) if (child && typeof child === 'object') waiting.push(child);
  }
}

/** The syntax tree of a source or built file. */
export function parseFile(file, text) {
  const { program, module, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  return { program, module };
}

/** Every place of a file that turns text into code or markup, opens a window, or posts to anyone (catalogue, R35). */
export function unsafeCalls(file, text) {
  const found = [];
  walk(parseFile(file, text).program, (node) => {
    const what = unsafeNode(node);
    if (what) found.push({ file, what, line: text.slice(0, node.start).split('\n').length });
  });
  return found;
}
