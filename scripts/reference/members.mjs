import { declarationOf, docBefore } from './declarations.mjs';

const slice = ({ text }, { start, end }) => text.slice(start, end);
const compact = (text) =>
  text
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands behind a member's name. */
function typeOf(file, node) {
  if (node.type === 'TSMethodSignature') {
    const params = node.params.map((param) => slice(file, param)).join(', ');
    return compact(`(${params}) => ${node.returnType ? slice(file, node.returnType.typeAnnotation) : 'void'}`);
  }
  if (node.type === 'MethodDefinition') return compact(slice(file, node.value).split(/\{\s/)[0]);
  return node.typeAnnotation ? compact(slice(file, node.typeAnnotation.typeAnnotation)) : '';
}

const isMember = ({ type, key, accessibility, kind }) =>
  key && accessibility !== 'private' && kind !== 'constructor' && /Property|Method/.test(type);

function ownMembers(file, body) {
  return body.filter(isMember).map((node) => ({
    name: slice(file, node.key),
    type: typeOf(file, node),
    isOptional: Boolean(node.optional),
    doc: docBefore(file, node.start),
  }));
}

/** The names in `'a' | 'b'`. */
const literals = (node) =>
  (node.type === 'TSUnionType' ? node.types : [node]).map(({ literal }) => literal?.value).filter(Boolean);

/** The members of a type that another one is made of: one of ours, or a `Pick` or `Omit` of one. */
function membersOfType(file, name, typeArguments) {
  const [of, keys] = typeArguments?.params ?? [];
  if ((name === 'Pick' || name === 'Omit') && of?.typeName) {
    const chosen = new Set(literals(keys));
    return membersOfType(file, of.typeName.name).filter((member) => chosen.has(member.name) === (name === 'Pick'));
  }
  if (name === 'Partial' && of?.typeName) {
    return membersOfType(file, of.typeName.name).map((member) => ({ ...member, isOptional: true }));
  }
  const declaration = declarationOf(file.path, name);
  return declaration ? membersOf(declaration) : [];
}

function membersOfTypeNode(file, node) {
  if (node.type === 'TSTypeLiteral') return ownMembers(file, node.members);
  if (node.type === 'TSIntersectionType') return node.types.flatMap((part) => membersOfTypeNode(file, part));
  // Open<{ … }>: a record that passes other members through
  if (node.type === 'TSTypeReference') {
    const inside = node.typeArguments?.params.find(({ type }) => type === 'TSTypeLiteral');
    return inside ? ownMembers(file, inside.members) : [];
  }
  return [];
}

/** The members of an interface, a class or an object type, those that it extends first. */
export function membersOf({ file, node }) {
  if (node.type === 'TSTypeAliasDeclaration') return membersOfTypeNode(file, node.typeAnnotation);
  if (node.type === 'ClassDeclaration') return ownMembers(file, node.body.body);
  if (node.type !== 'TSInterfaceDeclaration') return [];
  const own = ownMembers(file, node.body.body);
  const names = new Set(own.map(({ name }) => name));
  const inherited = (node.extends ?? []).flatMap(({ expression, typeArguments }) =>
    membersOfType(file, expression.name, typeArguments),
  );
  return [...inherited.filter(({ name }) => !names.has(name)), ...own];
}

/** How an export is written in TypeScript, without its body and without what stands in the table of its members. */
export function signatureOf({ file, name, node }) {
  const generics = node.typeParameters ? slice(file, node.typeParameters) : '';
  if (node.type === 'TSInterfaceDeclaration') {
    const bases = (node.extends ?? []).map((base) => slice(file, base)).join(', ');
    return compact(`interface ${name}${generics}${bases && ` extends ${bases}`}`);
  }
  if (node.type === 'ClassDeclaration') {
    return compact(`class ${name}${node.superClass ? ` extends ${slice(file, node.superClass)}` : ''}`);
  }
  if (node.type === 'TSTypeAliasDeclaration') {
    return node.typeAnnotation.type === 'TSTypeLiteral' ? `type ${name}` : compact(slice(file, node));
  }
  if (node.type === 'VariableDeclaration') {
    const { id } = node.declarations.find((one) => one.id.name === name);
    return compact(`const ${name}${id.typeAnnotation ? slice(file, id.typeAnnotation) : ''}`);
  }
  const params = node.params.map((param) => paramText(file, param)).join(', ');
  const returns = node.returnType ? slice(file, node.returnType) : '';
  return compact(`function ${name}${generics}(${params})${returns}`);
}

/** What is taken apart where it comes in is one thing for the reader. */
function paramText(file, param) {
  const isGiven = param.type === 'AssignmentPattern';
  const pattern = isGiven ? param.left : param;
  if (pattern.type !== 'ObjectPattern') return slice(file, param);
  const type = pattern.typeAnnotation ? slice(file, pattern.typeAnnotation) : '';
  return `${/Props\b/.test(type) ? 'props' : 'options'}${isGiven ? '?' : ''}${type}`;
}
