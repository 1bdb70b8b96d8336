export { allMessages } from './allMessages.js';
export type { Host, Messages, Theme } from './hostContext.js';
export { HostContext, useHost } from './hostContext.js';
export { ProblemNotice } from './ProblemNotice.js';
export { SourceStatus } from './SourceStatus.js';
export { UpdatedAt } from './UpdatedAt.js';
export { useAnswer } from './useAnswer.js';
