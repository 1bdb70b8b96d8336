/**
 * The number by which people would call a record: the digits at the end of its id. Apps of the Dashboard Apps document
 * expect numbers, where this desk's own ids are those of the Conversation Panels document.
 */
export function displayId(id: string): number {
  return Number(/\d+$/.exec(id)?.[0] ?? 0);
}
