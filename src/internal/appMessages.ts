/** The words of dashboard apps. `{…}` marks what is filled in; every one can be replaced through `messages`. */
export interface AppMessages {
  /** The name of the row of tabs. @default "Conversation" */
  readonly appTabs: string;
  /** The tab of the conversation itself. @default "Messages" */
  readonly messagesTab: string;
  /** The name of the apps that stand in the sidebar. @default "Apps" */
  readonly apps: string;
  /** The name of a frame, where an app has several. @default "{name} ({number} of {count})" */
  readonly appFrameTitle: string;
  /** The name of a frame that is kept for another conversation. @default "{name} (conversation {id})" */
  readonly appElsewhere: string;
  /** @default "Loading {name}" */
  readonly appLoading: string;
  /** @default "{name} is taking longer than usual" */
  readonly appSlow: string;
  /** Announced when an app's page stands after a wait. @default "{name} loaded" */
  readonly appLoaded: string;
  /** Stands when a page has loaded but has asked for nothing for a while: it may be a browser's error page. @default "No sign of life yet. Is it blank?" */
  readonly appQuiet: string;
  /** @default "Reload {name}" */
  readonly appReload: string;
  /** @default "Open {name} in a new tab" */
  readonly appOpen: string;
  /** @default "Try again" */
  readonly appRetry: string;
  /** @default "Open in a new tab" */
  readonly appOpenShort: string;
  /** @default "{name} did not respond" */
  readonly appFailedTitle: string;
  /** The two likely causes. @default "Its server may be down or slow, or it may not allow being shown inside another page." */
  readonly appFailedText: string;
  /** @default "{name} can’t be shown here" */
  readonly appBlockedTitle: string;
  /** @default "This page’s own security policy does not allow the app’s address. An admin can add it (frame-src)." */
  readonly appBlockedText: string;
  /** @default "{name} is not set up correctly" */
  readonly appRefusedTitle: string;
  /** Follows the reason. @default "An admin can correct it in the settings." */
  readonly appRefusedText: string;
  /** @default "The apps could not be loaded" */
  readonly appsFailed: string;
}

/** The English words of dashboard apps. */
export const appMessages: AppMessages = {
  appTabs: 'Conversation',
  messagesTab: 'Messages',
  apps: 'Apps',
  appFrameTitle: '{name} ({number} of {count})',
  appElsewhere: '{name} (conversation {id})',
  appLoading: 'Loading {name}',
  appSlow: '{name} is taking longer than usual',
  appLoaded: '{name} loaded',
  appQuiet: 'No sign of life yet. Is it blank?',
  appReload: 'Reload {name}',
  appOpen: 'Open {name} in a new tab',
  appRetry: 'Try again',
  appOpenShort: 'Open in a new tab',
  appFailedTitle: '{name} did not respond',
  appFailedText: 'Its server may be down or slow, or it may not allow being shown inside another page.',
  appBlockedTitle: '{name} can’t be shown here',
  appBlockedText: 'This page’s own security policy does not allow the app’s address. An admin can add it (frame-src).',
  appRefusedTitle: '{name} is not set up correctly',
  appRefusedText: 'An admin can correct it in the settings.',
  appsFailed: 'The apps could not be loaded',
};
