export type { SidebarStorage } from '../internal/storage.js';
export { ConversationSidebar } from './ConversationSidebar.js';
export type { Prefetcher, PrefetcherOptions, PrefetchRowProps } from './createPrefetcher.js';
export { createPrefetcher } from './createPrefetcher.js';
export type { SidebarProviderProps } from './SidebarProvider.js';
export { SidebarProvider } from './SidebarProvider.js';
export type { ConversationSidebarProps } from './sidebarProps.js';
export { usePrefetch } from './usePrefetch.js';
