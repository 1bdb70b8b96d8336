import { defineElements } from './defineElements.js';

export { defineElements } from './defineElements.js';
export type {
  DesksideElement,
  DesksidePanelElement,
  DesksideSidebarElement,
  DesksideWidgetElement,
} from './types.js';

defineElements();
