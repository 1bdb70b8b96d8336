/** The words of the panels’ settings. */
export interface SettingsPanelMessages {
  /** @default "Panels" */
  readonly panelsTitle: string;
  /** @default "Add a panel" */
  readonly addPanel: string;
  /** @default "No panels yet" */
  readonly noPanels: string;
  /** @default "A panel shows an agent what your own system knows about the customer. It needs an endpoint and a schema." */
  readonly noPanelsText: string;
  /** @default "Agents no longer see it. Its versions, its schema and its stored credential are deleted and cannot be brought back." */
  readonly panelLoss: string;
  /** @default "Agents of this account no longer see it. The stored credential is deleted; the panel itself stays, and can be added again." */
  readonly globalPanelLoss: string;
  /** Marks a panel that the account may not change. @default "Whole helpdesk" */
  readonly isGlobal: string;
  /** @default "This panel belongs to the whole helpdesk. Here you say where it is shown and with which credential." */
  readonly globalPanelText: string;
  /** @default "Not added to this account" */
  readonly notInstalled: string;
  /** @default "All channels" */
  readonly everywhere: string;
  /** @default "No channel" */
  readonly nowhere: string;
  /** @default "Name and icon" */
  readonly panelApp: string;
  /** @default "Name" */
  readonly panelName: string;
  /** @default "Agents read it on the panel’s icon and heading." */
  readonly panelNameHint: string;
  /** @default "Description" */
  readonly panelText: string;
  /** @default "Icon" */
  readonly panelIcon: string;
  /** @default "Address of a picture of 32 × 32 pixels. Without one the first letter of the name is shown." */
  readonly panelIconHint: string;
  /** @default "Endpoint and schema" */
  readonly panelEndpoint: string;
  /** @default "Endpoint" */
  readonly panelAddress: string;
  /** @default "It is called whenever an agent opens the panel, and answers a flat JSON object. Aim for less than 2 seconds." */
  readonly panelAddressHint: string;
  /** @default "Schema" */
  readonly panelSchema: string;
  /** @default "JSON Schema. Its keys must be exactly those of the answer, capitals and spaces included." */
  readonly panelSchemaHint: string;
  /** @default "The schema can be used." */
  readonly schemaGood: string;
  /** @default "The schema has errors. They are listed below it." */
  readonly schemaFault: string;
  /** @default "Make the schema from a sample answer" */
  readonly schemaFromSample: string;
  /** @default "Access" */
  readonly panelAccess: string;
  /** @default "What the endpoint is sent as credential. It is stored encrypted, and nobody can read it here again." */
  readonly panelAccessHint: string;
  /** @default "Credential" */
  readonly credential: string;
  /** Under the choice, where one is stored. @default "A credential is stored. It is not shown." */
  readonly credentialStored: string;
  /** The same, where the server does not say whether one is. @default "What is stored is not shown." */
  readonly credentialUnknown: string;
  /** In place of the choice, where none is. @default "No credential is stored." */
  readonly credentialNone: string;
  /** @default "Keep what is stored" */
  readonly credentialKeep: string;
  /** @default "Replace it" */
  readonly credentialReplace: string;
  /** @default "Remove it" */
  readonly credentialRemove: string;
  /** @default "The endpoint is now on another server. What is stored is for the former one and will be removed: choose “Replace it” to enter one for the new server." */
  readonly credentialMoves: string;
  /** Announced. @default "{name} was saved. The credential that was stored for the former address is gone: enter it again." */
  readonly savedAndCleared: string;
  /** @default "Member" */
  readonly secretName: string;
  /** @default "Secret" */
  readonly secretValue: string;
  /** @default "Add another member" */
  readonly addSecret: string;
  /** @default "Name the member, such as apiKey." */
  readonly secretNameMissing: string;
  /** @default "Sign in with OAuth2" */
  readonly oauth: string;
  /** @default "The helpdesk gets and renews the token; the endpoint is sent it as credential." */
  readonly oauthHint: string;
  /** @default "Authorisation address" */
  readonly oauthUrl: string;
  /** @default "Token address" */
  readonly oauthTokenUrl: string;
  /** @default "Client ID" */
  readonly oauthClientId: string;
  /** @default "Enter the client ID that the vendor gave you." */
  readonly clientIdMissing: string;
  /** @default "Client secret" */
  readonly oauthClientSecret: string;
  /** @default "Enter the client secret. One that was stored is only used with the addresses and the client ID it was entered for." */
  readonly clientSecretMissing: string;
  /** @default "Stored, not shown. Leave it empty to keep it." */
  readonly secretKept: string;
  /** @default "It is stored encrypted and not shown again." */
  readonly secretNew: string;
  /** @default "Scopes" */
  readonly oauthScope: string;
  /** @default "Parted by spaces, such as contacts.read." */
  readonly oauthScopeHint: string;
  /** @default "Save first; then connect here." */
  readonly connectLater: string;
  /** @default "Check the connection" */
  readonly connectCheck: string;
  /** @default "Connected" */
  readonly isConnected: string;
  /** @default "Not connected" */
  readonly isNotConnected: string;
  /** @default "Where it is shown" */
  readonly panelWhere: string;
  /** @default "Channels" */
  readonly channels: string;
  /** @default "IDs of channels, parted by commas." */
  readonly channelIdsHint: string;
  /** @default "Order of the fields" */
  readonly panelOrder: string;
  /** @default "Show this panel to agents" */
  readonly panelActive: string;
  /** @default "Try it out first. It can be switched in the list at any time." */
  readonly panelActiveHint: string;
  /** @default "The stored credential is used." */
  readonly tryoutStored: string;
  /** The same, where none is stored. @default "No credential is stored: the endpoint is called without one." */
  readonly tryoutWithout: string;
  /** @default "What is written here is tried, saved or not. A stored credential is not sent to an address that is not saved." */
  readonly tryoutDraft: string;
  /** @default "A sign-in only works once it is saved and connected: until then the endpoint is called without a token." */
  readonly tryoutOauth: string;
  /** @default "Enter an endpoint to try it out." */
  readonly tryoutNothing: string;
  /** @default "Versions" */
  readonly versions: string;
  /** @default "Version {number}" */
  readonly versionName: string;
  /** @default "Used here" */
  readonly versionUsed: string;
  /** @default "Live" */
  readonly versionLive: string;
  /** @default "Make live" */
  readonly versionMakeLive: string;
  /** @default "Make {version} of {name} live?" */
  readonly versionLiveQuestion: string;
  /** @default "New installs use it from now on. What is used here stays." */
  readonly versionLiveText: string;
  /** @default "Use here" */
  readonly versionUse: string;
  /** @default "Use {version} of {name} here?" */
  readonly versionUseQuestion: string;
  /** @default "The panel is switched off until you have tried it out. The stored credential stays with the former version: enter it again." */
  readonly versionUseText: string;
  /** @default "Add a version" */
  readonly versionCopy: string;
  /** @default "Add a version of {name}?" */
  readonly versionCopyQuestion: string;
  /** @default "It begins as a copy of the one in use. Agents see no difference until it is used here." */
  readonly versionCopyText: string;
  /** @default "Save or discard the changes first." */
  readonly versionDirty: string;
}

export const settingsPanelMessages: SettingsPanelMessages = {
  panelsTitle: 'Panels',
  addPanel: 'Add a panel',
  noPanels: 'No panels yet',
  noPanelsText:
    'A panel shows an agent what your own system knows about the customer. It needs an endpoint and a schema.',
  panelLoss:
    'Agents no longer see it. Its versions, its schema and its stored credential are deleted and cannot be brought back.',
  globalPanelLoss:
    'Agents of this account no longer see it. The stored credential is deleted; the panel itself stays, and can be added again.',
  isGlobal: 'Whole helpdesk',
  globalPanelText:
    'This panel belongs to the whole helpdesk. Here you say where it is shown and with which credential.',
  notInstalled: 'Not added to this account',
  everywhere: 'All channels',
  nowhere: 'No channel',
  panelApp: 'Name and icon',
  panelName: 'Name',
  panelNameHint: 'Agents read it on the panel’s icon and heading.',
  panelText: 'Description',
  panelIcon: 'Icon',
  panelIconHint: 'Address of a picture of 32 × 32 pixels. Without one the first letter of the name is shown.',
  panelEndpoint: 'Endpoint and schema',
  panelAddress: 'Endpoint',
  panelAddressHint:
    'It is called whenever an agent opens the panel, and answers a flat JSON object. Aim for less than 2 seconds.',
  panelSchema: 'Schema',
  panelSchemaHint: 'JSON Schema. Its keys must be exactly those of the answer, capitals and spaces included.',
  schemaGood: 'The schema can be used.',
  schemaFault: 'The schema has errors. They are listed below it.',
  schemaFromSample: 'Make the schema from a sample answer',
  panelAccess: 'Access',
  panelAccessHint:
    'What the endpoint is sent as credential. It is stored encrypted, and nobody can read it here again.',
  credential: 'Credential',
  credentialStored: 'A credential is stored. It is not shown.',
  credentialUnknown: 'What is stored is not shown.',
  credentialNone: 'No credential is stored.',
  credentialKeep: 'Keep what is stored',
  credentialReplace: 'Replace it',
  credentialRemove: 'Remove it',
  credentialMoves:
    'The endpoint is now on another server. What is stored is for the former one and will be removed: choose “Replace it” to enter one for the new server.',
  savedAndCleared: '{name} was saved. The credential that was stored for the former address is gone: enter it again.',
  secretName: 'Member',
  secretValue: 'Secret',
  addSecret: 'Add another member',
  secretNameMissing: 'Name the member, such as apiKey.',
  oauth: 'Sign in with OAuth2',
  oauthHint: 'The helpdesk gets and renews the token; the endpoint is sent it as credential.',
  oauthUrl: 'Authorisation address',
  oauthTokenUrl: 'Token address',
  oauthClientId: 'Client ID',
  clientIdMissing: 'Enter the client ID that the vendor gave you.',
  oauthClientSecret: 'Client secret',
  clientSecretMissing:
    'Enter the client secret. One that was stored is only used with the addresses and the client ID it was entered for.',
  secretKept: 'Stored, not shown. Leave it empty to keep it.',
  secretNew: 'It is stored encrypted and not shown again.',
  oauthScope: 'Scopes',
  oauthScopeHint: 'Parted by spaces, such as contacts.read.',
  connectLater: 'Save first; then connect here.',
  connectCheck: 'Check the connection',
  isConnected: 'Connected',
  isNotConnected: 'Not connected',
  panelWhere: 'Where it is shown',
  channels: 'Channels',
  channelIdsHint: 'IDs of channels, parted by commas.',
  panelOrder: 'Order of the fields',
  panelActive: 'Show this panel to agents',
  panelActiveHint: 'Try it out first. It can be switched in the list at any time.',
  tryoutStored: 'The stored credential is used.',
  tryoutWithout: 'No credential is stored: the endpoint is called without one.',
  tryoutDraft:
    'What is written here is tried, saved or not. A stored credential is not sent to an address that is not saved.',
  tryoutOauth:
    'A sign-in only works once it is saved and connected: until then the endpoint is called without a token.',
  tryoutNothing: 'Enter an endpoint to try it out.',
  versions: 'Versions',
  versionName: 'Version {number}',
  versionUsed: 'Used here',
  versionLive: 'Live',
  versionMakeLive: 'Make live',
  versionLiveQuestion: 'Make {version} of {name} live?',
  versionLiveText: 'New installs use it from now on. What is used here stays.',
  versionUse: 'Use here',
  versionUseQuestion: 'Use {version} of {name} here?',
  versionUseText:
    'The panel is switched off until you have tried it out. The stored credential stays with the former version: enter it again.',
  versionCopy: 'Add a version',
  versionCopyQuestion: 'Add a version of {name}?',
  versionCopyText: 'It begins as a copy of the one in use. Agents see no difference until it is used here.',
  versionDirty: 'Save or discard the changes first.',
};
