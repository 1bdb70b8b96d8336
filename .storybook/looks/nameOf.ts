/** An element in a failure: its tag with its class, and how its text begins. */
export function nameOf(element: Element): string {
  const named = element.getAttribute('class');
  const text = element.textContent?.trim().slice(0, 40);
  return `<${element.tagName.toLowerCase()}${named ? ` class="${named}"` : ''}>${text ? ` “${text}”` : ''}`;
}
