export { openStore } from './openStore.js';
export type { PgliteStoreOptions } from './pglite.js';
export { createPgliteStore } from './pglite.js';
export type { PostgresStoreOptions } from './postgres.js';
export { createPostgresStore } from './postgres.js';
