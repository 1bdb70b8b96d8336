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
