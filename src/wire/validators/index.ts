// Apart from the room's own front door, so that a browser that only reads never loads a validator.

export type { ValidationError, Validator } from '../generated/validators.js';
export {
  validateDashboardApp,
  validateDashboardAppCheck,
  validateDashboardAppInput,
  validateDashboardAppPatch,
  validatePanelAppInput,
  validatePanelAppPatch,
  validatePanelDraftTestInput,
  validatePanelInstallInput,
  validatePanelInstallPatch,
  validatePanelTestInput,
  validatePanelVersionInput,
  validatePanelVersionPatch,
  validateRenderRequest,
  validateSidebarWidgetInput,
  validateSidebarWidgetPatch,
  validateWidgetContext,
  validateWidgetTestInput,
} from '../generated/validators.js';
