import type { AddressRules } from '../guard/addressFault.js';
import { type AppRepository, appRepository } from './apps.js';
import { type AuthorizationRepository, authorizationRepository } from './authorizations.js';
import { type ConnectionRepository, connectionRepository } from './connections.js';
import { type DashboardAppRepository, dashboardAppRepository } from './dashboardApps.js';
import type { Database } from './database.js';
import { type InstallRepository, installRepository } from './installs.js';
import { migrate } from './migrate.js';
import { type PanelAppRepository, panelAppRepository } from './panelApps.js';
import { type SecretRepository, secretRepository } from './secrets.js';
import { type VersionRepository, versionRepository } from './versions.js';
import { type WidgetRepository, widgetRepository } from './widgets.js';

/** Where the host keeps the three records of panels, the dashboard apps and the sidebar widgets. */
export interface Store {
  readonly apps: AppRepository;
  readonly versions: VersionRepository;
  readonly installs: InstallRepository;
  /** Apps and versions as an account's admins manage them. */
  readonly panelApps: PanelAppRepository;
  readonly dashboardApps: DashboardAppRepository;
  readonly widgets: WidgetRepository;
  /** The OAuth2 connections of installs. */
  readonly connections: ConnectionRepository;
  /** Authorizations under way. */
  readonly authorizations: AuthorizationRepository;
  /** Every sealed text, for a change of keys. */
  readonly secrets: SecretRepository;
  /** The database beneath, for tables of your own. Names that begin with `deskside_` are Deskside's. */
  readonly database: Database;
  /** Ends all connections. May be called twice. */
  close(): Promise<void>;
}

/**
 * Makes a store of any PostgreSQL database and migrates it. For PGlite and `pg` there are ready ones in
 * "deskside/server/node"; use this one to bring a driver of your own.
 *
 * @param rules - which addresses a version may have: with `development` those of this machine too
 * @throws HostError `database_newer` when a newer Deskside has already migrated the database
 */
export async function createStore(database: Database, rules: AddressRules = {}): Promise<Store> {
  await migrate(database);
  return {
    apps: appRepository(database),
    versions: versionRepository(database, rules),
    installs: installRepository(database),
    panelApps: panelAppRepository(database, rules),
    dashboardApps: dashboardAppRepository(database),
    widgets: widgetRepository(database),
    connections: connectionRepository(database),
    authorizations: authorizationRepository(database),
    secrets: secretRepository(database),
    database,
    close: () => database.close(),
  };
}
