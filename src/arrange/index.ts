export { ArrangeList } from './ArrangeList.js';
export type { ArrangeItem } from './arrangement.js';
export { moveItem } from './arrangement.js';
