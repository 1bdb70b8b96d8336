/** The words of the dashboard apps’ settings. */
export interface SettingsAppMessages {
  /** @default "Dashboard apps" */
  readonly appsTitle: string;
  /** @default "Add a dashboard app" */
  readonly addApp: string;
  /** @default "No dashboard apps yet" */
  readonly noApps: string;
  /** @default "A dashboard app is a page of your own that stands beside the conversation and is told about it." */
  readonly noAppsText: string;
  /** @default "Agents no longer see it. The page itself is not touched." */
  readonly appLoss: string;
  /** Marks an app that cannot be shown as it is. @default "Not shown: check it" */
  readonly appNotShown: string;
  /** @default "Name" */
  readonly appName: string;
  /** @default "Agents read it on the tab." */
  readonly appNameHint: string;
  /** @default "Address" */
  readonly appUrl: string;
  /** @default "The page that is shown: a whole https:// address of another origin than the helpdesk’s." */
  readonly appUrlHint: string;
  /** @default "Add a page below" */
  readonly addPage: string;
  /** @default "Enter a whole https:// address, without a user name or password. Only this machine may use http://." */
  readonly appUrlFault: string;
  /** @default "Enter an origin such as https://login.example, without a path or a slash at the end." */
  readonly appOriginFault: string;
  /** @default "A permission does not exist. Remove it." */
  readonly appPermissionFault: string;
  /** @default "A setting is not one that exists. Choose another one." */
  readonly appSettingFault: string;
  /** @default "Placement" */
  readonly appPlacement: string;
  /** @default "Tab beside the messages" */
  readonly placeTab: string;
  /** @default "Beside the chat" */
  readonly placeSidebar: string;
  /** @default "What it is told" */
  readonly appScope: string;
  /** @default "The page is told of the conversation and the customer. Leave out what it does not need." */
  readonly appScopeHint: string;
  /** @default "Messages" */
  readonly scopeMessages: string;
  /** @default "All, private notes included" */
  readonly scopeAll: string;
  /** @default "Without private notes" */
  readonly scopePublic: string;
  /** @default "None" */
  readonly scopeNone: string;
  /** @default "Email addresses of the customer" */
  readonly scopeEmail: string;
  /** @default "Phone number of the customer" */
  readonly scopePhone: string;
  /** @default "Custom attributes" */
  readonly scopeAttributes: string;
  /** @default "What it may do" */
  readonly appMay: string;
  /** @default "Scripts, forms and popups always work. The browser may still ask the agent." */
  readonly appMayHint: string;
  /** @default "Permissions" */
  readonly appPermissions: string;
  /** @default "Use the camera" */
  readonly mayCamera: string;
  /** @default "Read the clipboard" */
  readonly mayClipboardRead: string;
  /** @default "Write to the clipboard" */
  readonly mayClipboardWrite: string;
  /** @default "Download files" */
  readonly mayDownloads: string;
  /** @default "Fill the screen" */
  readonly mayFullscreen: string;
  /** @default "Know the location" */
  readonly mayGeolocation: string;
  /** @default "Use the microphone" */
  readonly mayMicrophone: string;
  /** @default "Open pages without these limits" */
  readonly mayPopupsEscape: string;
  /** @default "Use its own cookies" */
  readonly mayStorageAccess: string;
  /** @default "More settings" */
  readonly appMore: string;
  /** @default "When it is told" */
  readonly appUpdates: string;
  /** @default "When it loads and when it asks" */
  readonly updatesOnRequest: string;
  /** @default "After every change as well" */
  readonly updatesOnChange: string;
  /** @default "Further origin" */
  readonly appOrigin: string;
  /** @default "Another place that may stand in the frame and be told, such as a sign-in page." */
  readonly appOriginHint: string;
  /** @default "Add an origin" */
  readonly addOrigin: string;
  /** @default "Fill in placeholders" */
  readonly appPlaceholders: string;
  /** @default "{{contact.email}} and the like in the address become values of the conversation." */
  readonly appPlaceholdersHint: string;
  /** @default "Request key" */
  readonly appRequestKey: string;
  /** @default "The text by which the page asks, if it was written for another helpdesk." */
  readonly appRequestKeyHint: string;
  /** @default "Check the page" */
  readonly pageTitle: string;
  /** @default "See whether the page can stand in a frame here." */
  readonly pageUnchecked: string;
  /** @default "Enter an address to check it." */
  readonly pageNoAddress: string;
  /** @default "Looking at the page" */
  readonly pageChecking: string;
  /** @default "The page answers and can be shown here." */
  readonly pageGood: string;
  /** @default "Check now" */
  readonly pageCheck: string;
}

export const settingsAppMessages: SettingsAppMessages = {
  appsTitle: 'Dashboard apps',
  addApp: 'Add a dashboard app',
  noApps: 'No dashboard apps yet',
  noAppsText: 'A dashboard app is a page of your own that stands beside the conversation and is told about it.',
  appLoss: 'Agents no longer see it. The page itself is not touched.',
  appNotShown: 'Not shown: check it',
  appName: 'Name',
  appNameHint: 'Agents read it on the tab.',
  appUrl: 'Address',
  appUrlHint: 'The page that is shown: a whole https:// address of another origin than the helpdesk’s.',
  addPage: 'Add a page below',
  appUrlFault: 'Enter a whole https:// address, without a user name or password. Only this machine may use http://.',
  appOriginFault: 'Enter an origin such as https://login.example, without a path or a slash at the end.',
  appPermissionFault: 'A permission does not exist. Remove it.',
  appSettingFault: 'A setting is not one that exists. Choose another one.',
  appPlacement: 'Placement',
  placeTab: 'Tab beside the messages',
  placeSidebar: 'Beside the chat',
  appScope: 'What it is told',
  appScopeHint: 'The page is told of the conversation and the customer. Leave out what it does not need.',
  scopeMessages: 'Messages',
  scopeAll: 'All, private notes included',
  scopePublic: 'Without private notes',
  scopeNone: 'None',
  scopeEmail: 'Email addresses of the customer',
  scopePhone: 'Phone number of the customer',
  scopeAttributes: 'Custom attributes',
  appMay: 'What it may do',
  appMayHint: 'Scripts, forms and popups always work. The browser may still ask the agent.',
  appPermissions: 'Permissions',
  mayCamera: 'Use the camera',
  mayClipboardRead: 'Read the clipboard',
  mayClipboardWrite: 'Write to the clipboard',
  mayDownloads: 'Download files',
  mayFullscreen: 'Fill the screen',
  mayGeolocation: 'Know the location',
  mayMicrophone: 'Use the microphone',
  mayPopupsEscape: 'Open pages without these limits',
  mayStorageAccess: 'Use its own cookies',
  appMore: 'More settings',
  appUpdates: 'When it is told',
  updatesOnRequest: 'When it loads and when it asks',
  updatesOnChange: 'After every change as well',
  appOrigin: 'Further origin',
  appOriginHint: 'Another place that may stand in the frame and be told, such as a sign-in page.',
  addOrigin: 'Add an origin',
  appPlaceholders: 'Fill in placeholders',
  appPlaceholdersHint: '{{contact.email}} and the like in the address become values of the conversation.',
  appRequestKey: 'Request key',
  appRequestKeyHint: 'The text by which the page asks, if it was written for another helpdesk.',
  pageTitle: 'Check the page',
  pageUnchecked: 'See whether the page can stand in a frame here.',
  pageNoAddress: 'Enter an address to check it.',
  pageChecking: 'Looking at the page',
  pageGood: 'The page answers and can be shown here.',
  pageCheck: 'Check now',
};
