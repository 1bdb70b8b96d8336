export type { AppContextOptions, AppContextState } from './sharedApp.js';
export { useAppContext } from './useAppContext.js';
