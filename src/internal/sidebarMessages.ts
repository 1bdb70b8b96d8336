/** The words of the sidebar as a whole. */
export interface SidebarMessages {
  /** The name of the whole column. @default "Customer" */
  readonly sidebar: string;
  /** The name of the row of icons. @default "Sources" */
  readonly sources: string;
  /** Opens a source that is closed. @default "Open {name}" */
  readonly openSource: string;
  /** @default "Close {name}" */
  readonly closeSource: string;
  /** @default "Collapse the sidebar" */
  readonly collapse: string;
  /** @default "Expand the sidebar" */
  readonly expand: string;
  /** The line that is dragged to make the column wider. @default "Width of the sidebar" */
  readonly resize: string;
  /** Opens the list of what stands in the sidebar. @default "Customise the sidebar" */
  readonly customise: string;
  /** The heading of that list. @default "Your sidebar" */
  readonly customiseTitle: string;
  /** @default "Only for you, in this browser." */
  readonly customiseHint: string;
  /** Keeps a source open above the others. @default "Pin {name}" */
  readonly pin: string;
  /** @default "{name} is pinned" */
  readonly nowPinned: string;
  /** @default "{name} is not pinned any more" */
  readonly nowUnpinned: string;
  /** Marks a panel in that list. @default "Panel" */
  readonly panelKind: string;
  /** @default "Widget" */
  readonly widgetKind: string;
  /** @default "App" */
  readonly appKind: string;
  /** Marks one whose channel is another one. @default "Not in this conversation" */
  readonly elsewhere: string;
  /** @default "Nothing is connected yet" */
  readonly firstRunTitle: string;
  /** @default "Panels, widgets and apps show here what other systems know about the customer. An admin can add them in the settings." */
  readonly firstRunText: string;
  /** @default "Nothing to show for this conversation" */
  readonly nothingHereTitle: string;
  /** @default "No panel is for its channel." */
  readonly nothingHereText: string;
  /** @default "Everything is closed or hidden" */
  readonly allHiddenTitle: string;
  /** @default "Open a panel from the icons, or choose what stands here." */
  readonly allHiddenText: string;
  /** @default "The panels could not be loaded" */
  readonly panelsFailed: string;
  /** Announced while the lists of sources load. @default "Loading the sidebar" */
  readonly sidebarLoading: string;
}

/** The English words of the sidebar as a whole. */
export const sidebarMessages: SidebarMessages = {
  sidebar: 'Customer',
  sources: 'Sources',
  openSource: 'Open {name}',
  closeSource: 'Close {name}',
  collapse: 'Collapse the sidebar',
  expand: 'Expand the sidebar',
  resize: 'Width of the sidebar',
  customise: 'Customise the sidebar',
  customiseTitle: 'Your sidebar',
  customiseHint: 'Only for you, in this browser.',
  pin: 'Pin {name}',
  nowPinned: '{name} is pinned',
  nowUnpinned: '{name} is not pinned any more',
  panelKind: 'Panel',
  widgetKind: 'Widget',
  appKind: 'App',
  elsewhere: 'Not in this conversation',
  firstRunTitle: 'Nothing is connected yet',
  firstRunText:
    'Panels, widgets and apps show here what other systems know about the customer. An admin can add them in the settings.',
  nothingHereTitle: 'Nothing to show for this conversation',
  nothingHereText: 'No panel is for its channel.',
  allHiddenTitle: 'Everything is closed or hidden',
  allHiddenText: 'Open a panel from the icons, or choose what stands here.',
  panelsFailed: 'The panels could not be loaded',
  sidebarLoading: 'Loading the sidebar',
};
