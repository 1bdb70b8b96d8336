import { defineElements } from './defineElements.js';

export { defineElements } from './defineElements.js';
export type {
  DesksideActionDetail,
  DesksideElement,
  DesksidePanelElement,
  DesksideSidebarElement,
  DesksideWidgetElement,
} from './types.js';

defineElements();
