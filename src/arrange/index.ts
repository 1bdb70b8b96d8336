export { ArrangeList } from './ArrangeList.js';
export { moveItem } from './arrangement.js';
