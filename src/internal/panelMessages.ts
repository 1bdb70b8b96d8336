/** The words of a panel and of the rail. `{…}` marks what is filled in; every one can be replaced through `messages`. */
export interface PanelMessages {
  /** The name of the rail of panel icons. @default "Panels" */
  readonly panels: string;
  /** @default "Loading {name}" */
  readonly loading: string;
  /** @default "Taking longer than usual" */
  readonly slow: string;
  /** Announced when values stand where there were none. @default "{name} loaded" */
  readonly loaded: string;
  /** `{when}` is a relative time: "3 min ago". @default "Updated {when}" */
  readonly updated: string;
  /** @default "Refresh {name}" */
  readonly refresh: string;
  /** @default "Try again" */
  readonly retry: string;
  /** @default "{system} answered with an error" */
  readonly httpTitle: string;
  /** @default "It may pass by itself. If it doesn’t, tell the people who run the connection (status {status})." */
  readonly httpText: string;
  /** @default "{system} needs to be reconnected" */
  readonly reconnectTitle: string;
  /** @default "The saved sign-in was refused. An admin can connect it again in the settings." */
  readonly reconnectText: string;
  /** Stands where nobody has signed in to the vendor, or the vendor has ended it. @default "{system} is not connected" */
  readonly connectTitle: string;
  /** @default "Sign in there once, and its values show here for everybody." */
  readonly connectText: string;
  /** @default "Connect" */
  readonly connect: string;
  /** On the link to the vendor’s sign-in, in a tab of its own. @default "Sign in to {system}" */
  readonly connectSignIn: string;
  /** @default "That did not work. An admin can connect it in the settings." */
  readonly connectFailed: string;
  /** @default "{system} didn’t answer in time" */
  readonly timeoutTitle: string;
  /** @default "It may be busy. Try again in a moment." */
  readonly timeoutText: string;
  /** @default "{system} can’t be reached" */
  readonly networkTitle: string;
  /** @default "The connection broke before an answer came." */
  readonly networkText: string;
  /** @default "You are offline" */
  readonly offlineTitle: string;
  /** @default "{system} will be asked as soon as you are back online." */
  readonly offlineText: string;
  /** @default "{system}’s answer can’t be read" */
  readonly unreadableTitle: string;
  /** @default "It answered with something other than fields. The people who run it can see why in its response." */
  readonly unreadableText: string;
  /** @default "{system} is switched off" */
  readonly inactiveTitle: string;
  /** @default "An admin can switch it on in the settings." */
  readonly inactiveText: string;
  /** Stands above values that could not be renewed. @default "These values may be out of date" */
  readonly staleTitle: string;
}

/** The English words of a panel and of the rail. */
export const panelMessages: PanelMessages = {
  panels: 'Panels',
  loading: 'Loading {name}',
  slow: 'Taking longer than usual',
  loaded: '{name} loaded',
  updated: 'Updated {when}',
  refresh: 'Refresh {name}',
  retry: 'Try again',
  httpTitle: '{system} answered with an error',
  httpText: 'It may pass by itself. If it doesn’t, tell the people who run the connection (status {status}).',
  reconnectTitle: '{system} needs to be reconnected',
  reconnectText: 'The saved sign-in was refused. An admin can connect it again in the settings.',
  connectTitle: '{system} is not connected',
  connectText: 'Sign in there once, and its values show here for everybody.',
  connect: 'Connect',
  connectSignIn: 'Sign in to {system}',
  connectFailed: 'That did not work. An admin can connect it in the settings.',
  timeoutTitle: '{system} didn’t answer in time',
  timeoutText: 'It may be busy. Try again in a moment.',
  networkTitle: '{system} can’t be reached',
  networkText: 'The connection broke before an answer came.',
  offlineTitle: 'You are offline',
  offlineText: '{system} will be asked as soon as you are back online.',
  unreadableTitle: '{system}’s answer can’t be read',
  unreadableText: 'It answered with something other than fields. The people who run it can see why in its response.',
  inactiveTitle: '{system} is switched off',
  inactiveText: 'An admin can switch it on in the settings.',
  staleTitle: 'These values may be out of date',
};
