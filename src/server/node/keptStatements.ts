import type { PGlite, protocol } from '@electric-sql/pglite';

/** What is known of a statement that the database has parsed and planned. */
interface KeptStatement {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly dataTypeID: number }[];
}

/** Runs a statement that only reads; `null` when it cannot be run in this way. */
export type QueryKept = <Row>(sql: string, params: readonly unknown[]) => Promise<Row[] | null>;

/**
 * Statements that the embedded database parses and plans once, which takes ten times as long as running them. They must not
 * be run while a transaction is open: they would be part of it.
 *
 * @param messages - how the package writes PostgreSQL's protocol
 */
export function keptStatements(pglite: PGlite, { serialize }: Pick<typeof protocol, 'serialize'>): QueryKept {
  const kept = new Map<string, Promise<KeptStatement>>();
  let names = 0;
  const send = async (...parts: readonly Uint8Array[]) => {
    // Reading leaves nothing to be written to the disk.
    const { messages } = await pglite.execProtocol(Buffer.concat([...parts, serialize.sync()]), { syncToFs: false });
    return messages as readonly Message[];
  };
  const prepare = async (sql: string, name: string): Promise<KeptStatement> => {
    const said = await send(serialize.parse({ name, text: sql }), serialize.describe({ type: 'S', name }));
    const columns = said.find((message) => message.name === 'rowDescription')?.fields as KeptStatement['columns'];
    return { name, columns };
  };
  return async <Row>(sql: string, params: readonly unknown[]) => {
    try {
      return await pglite.runExclusive(async () => {
        const statement = kept.get(sql) ?? prepare(sql, `deskside_${++names}`);
        kept.set(sql, statement);
        const { name, columns } = await statement;
        const values = params.map((value) => (value === null ? null : `${value as string | number | boolean}`));
        const said = await send(serialize.bind({ statement: name, values }), serialize.execute({}));
        if (!said.some((message) => message.name === 'commandComplete')) return null;
        return said.filter(isRow).map(({ fields }) => rowOf(fields, columns, pglite.parsers) as Row);
      });
    } catch {
      // Dropped, or made for a table that is another one now. If it is the statement that is wrong, the caller hears it anyway.
      kept.delete(sql);
      return null;
    }
  };
}

interface Message {
  readonly name: string;
  readonly fields?: unknown;
}

interface RowMessage {
  readonly fields: readonly (string | null)[];
}

function isRow(message: Message): message is Message & RowMessage {
  return message.name === 'dataRow';
}

function rowOf(fields: RowMessage['fields'], columns: KeptStatement['columns'], parsers: PGlite['parsers']): object {
  const members = columns.map(({ name, dataTypeID }, at) => {
    const text = fields[at] ?? null;
    const parse = parsers[dataTypeID];
    return [name, text !== null && parse ? parse(text, dataTypeID) : text];
  });
  return Object.fromEntries(members);
}
