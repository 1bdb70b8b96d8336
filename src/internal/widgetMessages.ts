/** The words of a widget's card. `{…}` marks what is filled in; every one can be replaced through `messages`. */
export interface WidgetWords {
  /** The title of an item that has none. @default "Untitled" */
  readonly untitled: string;
  /** What stands where a widget has nothing to show. @default "Nothing to show" */
  readonly widgetEmpty: string;
  /** The source's own words follow. @default "{name} could not look this up" */
  readonly widgetErrorTitle: string;
  /** @default "{name}’s answer can’t be read" */
  readonly widgetInvalidTitle: string;
  /** @default "It returned something other than a list of items." */
  readonly widgetInvalidText: string;
  /** On what opens the actions that have no room. @default "More" */
  readonly moreActions: string;
  /** Why an action cannot be used. @default "This action has no safe address" */
  readonly noAction: string;
}

/** The words of widgets: of their cards, and of the stack of them. */
export interface WidgetMessages extends WidgetWords {
  /** The name of the stack of widgets. @default "Widgets" */
  readonly widgets: string;
  /** @default "The widgets could not be loaded" */
  readonly widgetsFailed: string;
}

/** The English words of a widget's card. */
export const widgetMessages: WidgetWords = {
  untitled: 'Untitled',
  widgetEmpty: 'Nothing to show',
  widgetErrorTitle: '{name} could not look this up',
  widgetInvalidTitle: '{name}’s answer can’t be read',
  widgetInvalidText: 'It returned something other than a list of items.',
  moreActions: 'More',
  noAction: 'This action has no safe address',
};

/** Those of the whole stack; apart, so that a card alone does not carry them. */
export const widgetListMessages: Omit<WidgetMessages, keyof WidgetWords> = {
  widgets: 'Widgets',
  widgetsFailed: 'The widgets could not be loaded',
};
