export type {
  ConformanceItem,
  ConformanceModel,
  ConformanceRenderOptions,
  ConformanceRow,
  ConformanceWidget,
  ConformanceWidgetOptions,
} from './conformance.js';
export { conformance } from './conformance.js';
export type { TestHost } from './createTestHost.js';
export { createTestHost } from './createTestHost.js';
export type { FaultOf, HandlerFault } from './faults.js';
export { fixtures } from './fixtures.js';
export type { HandlersOptions, RenderReply } from './handlers.js';
export { createHandlers, handlers } from './handlers.js';
export type { MountAppOptions, MountedApp } from './mountApp.js';
