export type { FrameHandlers } from './appPort.js';
export type { FrameConnection } from './connectFrame.js';
export { connectFrame } from './connectFrame.js';
export { contextSource } from './contextSource.js';
export { originPolicy } from './originPolicy.js';
export type {
  AppCall,
  AppCallParams,
  AppCallValues,
  AppErrorCode,
  AppLocale,
  AppMethod,
  AppNotice,
  AppTheme,
  HostMessage,
} from './portProtocol.js';
export { portProtocol } from './portProtocol.js';
