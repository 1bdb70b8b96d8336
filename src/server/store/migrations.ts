/** One step of the database's history. Published steps are never edited; a change is a new step. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** Run in order, one by one, in one transaction. */
  readonly statements: readonly string[];
}

// `schema` is text because the order of its keys is the order of the fields, and holds the JSON of what was given (an
// object, or a JSON string). `json` keeps text as it came; `jsonb` would reorder keys.
const panels: Migration = {
  version: 1,
  name: 'panels',
  statements: [
    `create table deskside_apps (
      _id text primary key,
      position bigint generated always as identity,
      name text not null,
      icon text,
      description text,
      type text not null default 'panel' check (type = 'panel'),
      live_version_id text,
      account_id text,
      created_at timestamptz not null default now()
    )`,
    `create table deskside_app_configurations (
      _id text primary key,
      position bigint generated always as identity,
      app_id text not null references deskside_apps (_id) on delete cascade,
      endpoint text not null,
      schema text not null,
      auth json,
      status text not null,
      created_at timestamptz not null default now(),
      unique (app_id, _id)
    )`,
    `alter table deskside_apps add constraint deskside_live_version_of_app
      foreign key (_id, live_version_id) references deskside_app_configurations (app_id, _id)`,
    `create table deskside_installs (
      _id text primary key,
      position bigint generated always as identity,
      account_id text not null,
      app_id text not null,
      version_id text not null,
      channel_ids json not null,
      credential text,
      status text not null,
      config json,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint deskside_install_version_of_app
        foreign key (app_id, version_id) references deskside_app_configurations (app_id, _id)
    )`,
    `create unique index deskside_one_active_install
      on deskside_installs (account_id, app_id) where status = 'active'`,
    `create index deskside_installs_of_account on deskside_installs (account_id, app_id)`,
  ],
};

// The number is what Chatwoot's clients expect: an integer that a double holds, counted over all accounts.
const dashboardApps: Migration = {
  version: 2,
  name: 'dashboard-apps',
  statements: [
    `create table deskside_dashboard_apps (
      id integer generated always as identity primary key,
      account_id text not null,
      title text not null,
      content json not null,
      settings json,
      created_at timestamptz not null default now()
    )`,
    `create index deskside_dashboard_apps_of_account on deskside_dashboard_apps (account_id, id)`,
  ],
};

// The whole source is sealed: its script or its address may hold keys. `position` is the order of their making.
const sidebarWidgets: Migration = {
  version: 3,
  name: 'sidebar-widgets',
  statements: [
    `create table deskside_sidebar_widgets (
      id text primary key,
      position bigint generated always as identity,
      account_id text not null,
      name text not null,
      active boolean not null,
      sort_order integer not null,
      source text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`,
    `create index deskside_sidebar_widgets_of_account
      on deskside_sidebar_widgets (account_id, sort_order, position)`,
  ],
};

// Times that are compared with an answer's `expires_in` are milliseconds; leases are the database's own clock.
const connections: Migration = {
  version: 4,
  name: 'connections',
  statements: [
    `create table deskside_connections (
      install_id text primary key references deskside_installs (_id) on delete cascade,
      account_id text not null,
      tokens text not null,
      expires_at bigint,
      revision bigint not null default 1,
      status text not null default 'connected' check (status in ('connected', 'lost')),
      leased_until timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`,
    `create table deskside_authorizations (
      state_hash text primary key,
      account_id text not null,
      app_id text not null,
      install_id text not null references deskside_installs (_id) on delete cascade,
      agent_id text not null,
      browser_hash text not null,
      verifier text not null,
      redirect_uri text not null,
      expires_at timestamptz not null
    )`,
    `create index deskside_authorizations_by_end on deskside_authorizations (expires_at)`,
  ],
};

// What was stored before stays in the block until `rotateKeys` or `sealClientSecrets` takes it out.
const clientSecrets: Migration = {
  version: 5,
  name: 'client-secrets',
  statements: ['alter table deskside_app_configurations add column client_secret text'],
};

// Counts how often a version's secrets were taken away because they would have gone elsewhere. What was begun, or read, before
// such a move is told from what came after it.
const moves: Migration = {
  version: 6,
  name: 'moves',
  statements: [
    'alter table deskside_app_configurations add column moves integer not null default 0',
    'alter table deskside_authorizations add column moves integer not null default 0',
  ],
};

/** The database's history, oldest first. */
export const migrations: readonly Migration[] = [
  panels,
  dashboardApps,
  sidebarWidgets,
  connections,
  clientSecrets,
  moves,
];
