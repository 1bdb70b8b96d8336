/** The words of the widgets’ settings. */
export interface SettingsWidgetMessages {
  /** @default "Widgets" */
  readonly widgetsTitle: string;
  /** @default "Add a widget" */
  readonly addWidget: string;
  /** @default "No widgets yet" */
  readonly noWidgets: string;
  /** @default "A widget runs a small script for each conversation and shows what it returns as a card." */
  readonly noWidgetsText: string;
  /** @default "Agents see them in this order. Drag the handles or use the arrows; the eye switches a widget on and off." */
  readonly widgetsHint: string;
  /** @default "Agents no longer see it. Its source is deleted and cannot be brought back." */
  readonly widgetLoss: string;
  /** @default "Name" */
  readonly widgetName: string;
  /** @default "Shown until the result brings a title of its own." */
  readonly widgetNameHint: string;
  /** @default "Source" */
  readonly widgetSource: string;
  /** @default "Python script" */
  readonly sourcePython: string;
  /** @default "HTTPS endpoint" */
  readonly sourceEndpoint: string;
  /** @default "Function of this helpdesk" */
  readonly sourceFunction: string;
  /** @default "Script" */
  readonly widgetScript: string;
  /** @default "It defines get_sidebar_data(context) and returns a card. Tab indents once you type; Escape, then Tab leaves." */
  readonly widgetScriptHint: string;
  /** @default "The script has no get_sidebar_data. Define it: def get_sidebar_data(context):" */
  readonly widgetScriptFault: string;
  /** @default "Endpoint" */
  readonly widgetEndpoint: string;
  /** @default "It gets the context by POST and answers the card as JSON." */
  readonly widgetEndpointHint: string;
  /** @default "Function" */
  readonly widgetFunction: string;
  /** @default "The name under which the helpdesk’s engineers registered it." */
  readonly widgetFunctionHint: string;
  /** @default "Enter the name of the function." */
  readonly functionMissing: string;
  /** @default "Run this widget for agents" */
  readonly widgetActive: string;
  /** @default "Run a test first. It can be switched in the list at any time." */
  readonly widgetActiveHint: string;
}

export const settingsWidgetMessages: SettingsWidgetMessages = {
  widgetsTitle: 'Widgets',
  addWidget: 'Add a widget',
  noWidgets: 'No widgets yet',
  noWidgetsText: 'A widget runs a small script for each conversation and shows what it returns as a card.',
  widgetsHint:
    'Agents see them in this order. Drag the handles or use the arrows; the eye switches a widget on and off.',
  widgetLoss: 'Agents no longer see it. Its source is deleted and cannot be brought back.',
  widgetName: 'Name',
  widgetNameHint: 'Shown until the result brings a title of its own.',
  widgetSource: 'Source',
  sourcePython: 'Python script',
  sourceEndpoint: 'HTTPS endpoint',
  sourceFunction: 'Function of this helpdesk',
  widgetScript: 'Script',
  widgetScriptHint:
    'It defines get_sidebar_data(context) and returns a card. Tab indents once you type; Escape, then Tab leaves.',
  widgetScriptFault: 'The script has no get_sidebar_data. Define it: def get_sidebar_data(context):',
  widgetEndpoint: 'Endpoint',
  widgetEndpointHint: 'It gets the context by POST and answers the card as JSON.',
  widgetFunction: 'Function',
  widgetFunctionHint: 'The name under which the helpdesk’s engineers registered it.',
  functionMissing: 'Enter the name of the function.',
  widgetActive: 'Run this widget for agents',
  widgetActiveHint: 'Run a test first. It can be switched in the list at any time.',
};
