export type { SidebarProviderProps } from './SidebarProvider.js';
export { SidebarProvider } from './SidebarProvider.js';
