import type { SidebarWidget } from '../../wire/index.js';
import { setList } from './changes.js';
import type { Queryable } from './database.js';
import { type Page, pageParams, pageSql } from './page.js';

/** A sidebar widget with its source, as the vault sealed it. It never leaves the server so. */
export interface StoredSidebarWidget extends SidebarWidget {
  readonly source: string;
}

/** What a new widget is made of. `source` is the sealed text: the host's own route seals it for you. */
export interface NewSidebarWidget {
  /** @default a random UUID; whoever seals the source for a purpose must say it */
  readonly id?: string;
  readonly accountId: string;
  readonly name: string;
  readonly source: string;
  /** @default true */
  readonly active?: boolean;
  /** A whole number of 32 bits. @default after all others of the account */
  readonly order?: number;
}

/** What of a widget may change. A member that is left out stays. */
export type SidebarWidgetChanges = Partial<Omit<NewSidebarWidget, 'id' | 'accountId'>>;

/**
 * The sidebar widgets. Every call names the account and sees nothing of another one. The host's routes check a widget
 * and seal its source before they save it; these calls, for the helpdesk's own code, do not.
 */
export interface WidgetRepository {
  create(widget: NewSidebarWidget): Promise<SidebarWidget>;
  /** With the sealed source. `null` when the account has no such widget. */
  get(accountId: string, widgetId: string): Promise<StoredSidebarWidget | null>;
  /** The account's widgets, whether active or not, in their order. */
  list(accountId: string, page?: Page): Promise<SidebarWidget[]>;
  /** Changes the members given. `null` when the account has no such widget. */
  update(accountId: string, widgetId: string, changes: SidebarWidgetChanges): Promise<SidebarWidget | null>;
  /** Whether there was such a widget. */
  delete(accountId: string, widgetId: string): Promise<boolean>;
}

/** A row: a driver of one's own may give every number as text. */
type Row<Widget> = Omit<Widget, 'order'> & { readonly order: number | string };

const columns = 'id, name, active, sort_order as "order"';
const thisWidget = 'account_id = $1 and id = $2';

/** The sidebar widgets in a database. */
export function widgetRepository(database: Queryable): WidgetRepository {
  const all = async (sql: string, params: unknown[]) =>
    (await database.query<Row<SidebarWidget>>(sql, params)).map(tidied);
  const one = async (sql: string, params: unknown[]) => (await all(sql, params))[0] ?? null;
  return {
    list: (accountId, page) =>
      all(
        `select ${columns} from deskside_sidebar_widgets where account_id = $1 order by sort_order, position ${pageSql}`,
        [accountId, ...pageParams(page)],
      ),
    async get(accountId, widgetId) {
      const sql = `select ${columns}, source from deskside_sidebar_widgets where ${thisWidget}`;
      const [row] = await database.query<Row<StoredSidebarWidget>>(sql, [accountId, widgetId], { keep: true });
      return row ? { ...tidied(row), source: row.source } : null;
    },
    async create({ id = crypto.randomUUID(), accountId, name, source, active = true, order = null }) {
      // After the last place that a number has there is none: equal ones stand in the order of their making.
      const next =
        '(select least(coalesce(max(sort_order)::bigint + 1, 1), 2147483647)::integer from deskside_sidebar_widgets where account_id = $1)';
      const sql = `insert into deskside_sidebar_widgets (account_id, id, name, source, active, sort_order)
        values ($1, $2, $3, $4, $5, coalesce($6::integer, ${next})) returning ${columns}`;
      const widget = await one(sql, [accountId, id, name, source, active, order]);
      if (widget) return widget;
      throw new Error('The database did not give back the row that it inserted.');
    },
    async update(accountId, widgetId, { name, source, active, order }) {
      const changes = setList(
        [
          ['name', name],
          ['source', source],
          ['active', active],
          ['sort_order', order],
        ],
        3,
      );
      if (changes.params.length === 0) {
        return one(`select ${columns} from deskside_sidebar_widgets where ${thisWidget}`, [accountId, widgetId]);
      }
      const sql = `update deskside_sidebar_widgets set ${changes.sql}, updated_at = now()
        where ${thisWidget} returning ${columns}`;
      return one(sql, [accountId, widgetId, ...changes.params]);
    },
    async delete(accountId, widgetId) {
      const sql = `delete from deskside_sidebar_widgets where ${thisWidget} returning id`;
      return (await database.query(sql, [accountId, widgetId])).length > 0;
    },
  };
}

function tidied({ id, name, active, order }: Row<SidebarWidget>): SidebarWidget {
  return { id, name, active, order: Number(order) };
}
