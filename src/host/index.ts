export type { Host, Messages, Theme } from './hostContext.js';
export { HostContext, useHost } from './hostContext.js';
