export type {
  CallOptions,
  HttpClientOptions,
  PanelAnswer,
  PanelInstallPath,
  PanelRender,
  PanelRenderInput,
  RequestErrorDetails,
  RequestFailure,
  SidebarClient,
} from './client/index.js';
export {
  createHttpClient,
  defaultStaleTime,
  panelInstallsOptions,
  panelRenderOptions,
  RequestError,
} from './client/index.js';
export type { Contact, Conversation, ConversationContext, CurrentAgent } from './context/index.js';
export { toRenderRequest } from './context/index.js';
export type {
  BadgeValue,
  CurrencyValue,
  FieldProps,
  FieldReading,
  FieldSettings,
  FieldType,
  Tone,
} from './fields/index.js';
export {
  Badge,
  BadgeField,
  BooleanField,
  CodeField,
  CurrencyField,
  DateField,
  DateTimeField,
  defaultFieldTypes,
  defineFieldType,
  EmailField,
  fieldEmpty,
  fieldMismatch,
  fieldValue,
  KeyValueField,
  ListField,
  MaskedField,
  NumberField,
  PercentField,
  PhoneField,
  ProgressField,
  RelativeTimeField,
  safeHref,
  Tags,
  TextField,
  UrlField,
} from './fields/index.js';
export type { Messages, Theme } from './host/index.js';
export type {
  PanelBodyProps,
  PanelFieldsProps,
  PanelInstallsResult,
  PanelProblem,
  PanelProps,
  PanelRailProps,
  PanelRenderResult,
  PanelState,
} from './panels/index.js';
export {
  installsFor,
  Panel,
  PanelBody,
  PanelFields,
  PanelRail,
  usePanelInstalls,
  usePanelRender,
} from './panels/index.js';
export type { SidebarProviderProps } from './sidebar/index.js';
export { SidebarProvider } from './sidebar/index.js';
export type {
  Diagnostic,
  DiagnosticCode,
  ExactNumber,
  FieldConfig,
  FieldPlacement,
  FieldSchema,
  InstallStatus,
  JsonObject,
  Limits,
  PanelApp,
  PanelData,
  PanelInstall,
  PanelInstallInput,
  PanelInstallPatch,
  PanelSchema,
  PanelVersion,
  Parsed,
  RenderRequest,
} from './wire/index.js';
export { explainDiagnostic, parsePanelData, parsePanelInstalls, parsePanelSchema, readJson } from './wire/index.js';
