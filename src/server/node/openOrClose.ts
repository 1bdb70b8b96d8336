import { createStore, type Database, type Store } from '../index.js';

/** A store on the database; when migrating fails, the connections are ended before the error goes on. */
export async function openOrClose(database: Database): Promise<Store> {
  try {
    return await createStore(database);
  } catch (error) {
    await database.close();
    throw error;
  }
}
