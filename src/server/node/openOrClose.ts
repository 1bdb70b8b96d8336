import { type AddressRules, createStore, type Database, type Store } from '../index.js';

/** A store on the database; when migrating fails, the connections are ended before the error goes on. */
export async function openOrClose(database: Database, rules: AddressRules): Promise<Store> {
  try {
    return await createStore(database, rules);
  } catch (error) {
    await database.close();
    throw error;
  }
}
