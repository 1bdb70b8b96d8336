import { type InspectorMessages, inspectorMessages } from './inspectorMessages.js';

/** The words of the workbench. `{…}` marks what is filled in; every one can be replaced through `messages`. */
export interface WorkbenchMessages extends InspectorMessages {
  /** @default "Run test" */
  readonly runTest: string;
  /** @default "Running the test" */
  readonly testRunning: string;
  /** What stands before the first test. @default "No test was run yet" */
  readonly testIdle: string;
  /** What to do then. @default "Choose a conversation and run the test: what comes back is taken apart here." */
  readonly testIdleText: string;
  /** When the test itself could not be made, whatever it would have tested. @default "The test could not be run" */
  readonly testFailed: string;
  /** @default "The helpdesk’s server can’t be reached. Check the connection and run the test again." */
  readonly testFailedNetwork: string;
  /** @default "The helpdesk’s server did not answer in time. Run the test again in a moment." */
  readonly testFailedTimeout: string;
  /** @default "The helpdesk’s server does not let you run tests. Sign in again, as an admin." */
  readonly testFailedAdmission: string;
  /** @default "The helpdesk’s server does not find the conversation, or what is tested. Check the id." */
  readonly testFailedMissing: string;
  /** @default "Too many tests were run in a short time. Wait a minute and run it again." */
  readonly testFailedBusy: string;
  /** @default "The helpdesk’s server refused the test ({status})." */
  readonly testFailedStatus: string;
  /** @default "The helpdesk’s server gave an answer that can’t be read." */
  readonly testFailedAnswer: string;

  /** Which conversation a test is told of. @default "Conversation" */
  readonly testConversation: string;
  /** One of those that can be chosen. @default "{name}, conversation {id}" */
  readonly conversationOption: string;
  /** One whose customer has no name. @default "Conversation {id}" */
  readonly conversationNameless: string;
  /** The choice that asks for an id. @default "Another one, by its id" */
  readonly conversationOther: string;
  /** @default "Conversation id" */
  readonly conversationId: string;
  /** @default "Find" */
  readonly findConversation: string;
  /** @default "Looking for conversation {id}" */
  readonly findingConversation: string;
  /** @default "There is no conversation {id}." */
  readonly conversationMissing: string;
  /** @default "Conversation {id} could not be fetched. Try again." */
  readonly conversationFailed: string;
  /** @default "Conversation {id} is chosen" */
  readonly conversationFound: string;
  /** Over the five members of a render request. @default "What the endpoint is told" */
  readonly requestMembers: string;
  /** @default "From the conversation; change any of them. An empty one is left out." */
  readonly requestMembersHint: string;

  /** @default "Business" */
  readonly business: string;
  /** @default "Any conversation id or public id." */
  readonly conversationIdHint: string;
  /** @default "A conversation id is needed." */
  readonly conversationIdMissing: string;

  /** The name of the simulator. @default "{name} in a simulated helpdesk" */
  readonly simulator: string;
  /** @default "Theme" */
  readonly simulatorTheme: string;
  /** @default "As this page" */
  readonly themeOfPage: string;
  /** @default "Light" */
  readonly themeLight: string;
  /** @default "Dark" */
  readonly themeDark: string;
  /** @default "Tell the app of every change" */
  readonly pushChanges: string;
  /** @default "Send the conversation again" */
  readonly pushAgain: string;
  /** @default "Check the address" */
  readonly checkAddress: string;
  /** @default "Messages" */
  readonly messageLog: string;
  /** @default "Nothing was said yet." */
  readonly messageLogEmpty: string;
  /** @default "Clear" */
  readonly clearLog: string;
  /** @default "From the app" */
  readonly messageIn: string;
  /** @default "To the app" */
  readonly messageOut: string;
  /** @default "asks for the conversation" */
  readonly messageQuestion: string;
  /** @default "asks for the conversation and offers a port" */
  readonly messageHello: string;
  /** @default "the conversation" */
  readonly messageContext: string;
  /** @default "over the port" */
  readonly messagePort: string;
  /** @default "ignored: it is not the documented question" */
  readonly messageIgnored: string;
  /** @default "ignored: its origin is not the app’s" */
  readonly messageForeign: string;
  /** @default "noted by the helpdesk" */
  readonly messageNote: string;

  /** @default "Sample answer" */
  readonly sample: string;
  /** @default "What the endpoint answers: one flat JSON object." */
  readonly sampleHint: string;
  /** @default "This is not JSON: {why}" */
  readonly sampleNotJson: string;
  /** @default "Schema" */
  readonly schema: string;
  /** @default "What the panel shows, and how." */
  readonly schemaHint: string;
  /** @default "Make the schema from the sample" */
  readonly makeSchema: string;
  /** @default "Make a sample from the schema" */
  readonly makeSample: string;
  /** @default "Use this schema" */
  readonly useSchema: string;
  /** @default "The schema was made" */
  readonly schemaMade: string;
  /** @default "The sample was made" */
  readonly sampleMade: string;

  /** The name of the whole. @default "Workbench" */
  readonly workbench: string;
  /** @default "Panels" */
  readonly workbenchPanels: string;
  /** @default "Widgets" */
  readonly workbenchWidgets: string;
  /** @default "Dashboard apps" */
  readonly workbenchApps: string;
  /** @default "Schemas" */
  readonly workbenchSchemas: string;
  /** @default "Recordings" */
  readonly workbenchRecordings: string;
  /** @default "There is none yet. Add one in the settings, and test it here." */
  readonly nothingToTest: string;
  /** @default "The list could not be loaded." */
  readonly listFailed: string;
  /** @default "Choose one in the list to see how it does." */
  readonly chooseToTest: string;
  /** @default "off" */
  readonly switchedOff: string;
  /** @default "Address of the app" */
  readonly appAddress: string;
  /** @default "Any page, whether it is registered or not." */
  readonly appAddressHint: string;
  /** @default "Open it" */
  readonly openApp: string;
  /** @default "Open a file" */
  readonly openFile: string;
  /** @default "The file could not be read. It may have been changed, or be too large: choose it again." */
  readonly fileUnreadable: string;
  /** @default "A recording" */
  readonly pasteRecording: string;
  /** @default "Paste what was copied from a result, or open its file. Nothing is sent anywhere." */
  readonly pasteRecordingHint: string;
  /** @default "Show it" */
  readonly showRecording: string;
}

/** The English words of the workbench. */
export const workbenchMessages: WorkbenchMessages = {
  ...inspectorMessages,
  runTest: 'Run test',
  testRunning: 'Running the test',
  testIdle: 'No test was run yet',
  testIdleText: 'Choose a conversation and run the test: what comes back is taken apart here.',
  testFailed: 'The test could not be run',
  testFailedNetwork: 'The helpdesk’s server can’t be reached. Check the connection and run the test again.',
  testFailedTimeout: 'The helpdesk’s server did not answer in time. Run the test again in a moment.',
  testFailedAdmission: 'The helpdesk’s server does not let you run tests. Sign in again, as an admin.',
  testFailedMissing: 'The helpdesk’s server does not find the conversation, or what is tested. Check the id.',
  testFailedBusy: 'Too many tests were run in a short time. Wait a minute and run it again.',
  testFailedStatus: 'The helpdesk’s server refused the test ({status}).',
  testFailedAnswer: 'The helpdesk’s server gave an answer that can’t be read.',
  testConversation: 'Conversation',
  conversationOption: '{name}, conversation {id}',
  conversationNameless: 'Conversation {id}',
  conversationOther: 'Another one, by its id',
  conversationId: 'Conversation id',
  findConversation: 'Find',
  findingConversation: 'Looking for conversation {id}',
  conversationMissing: 'There is no conversation {id}.',
  conversationFailed: 'Conversation {id} could not be fetched. Try again.',
  conversationFound: 'Conversation {id} is chosen',
  requestMembers: 'What the endpoint is told',
  requestMembersHint: 'From the conversation; change any of them. An empty one is left out.',
  business: 'Business',
  conversationIdHint: 'Any conversation id or public id.',
  conversationIdMissing: 'A conversation id is needed.',
  simulator: '{name} in a simulated helpdesk',
  simulatorTheme: 'Theme',
  themeOfPage: 'As this page',
  themeLight: 'Light',
  themeDark: 'Dark',
  pushChanges: 'Tell the app of every change',
  pushAgain: 'Send the conversation again',
  checkAddress: 'Check the address',
  messageLog: 'Messages',
  messageLogEmpty: 'Nothing was said yet.',
  clearLog: 'Clear',
  messageIn: 'From the app',
  messageOut: 'To the app',
  messageQuestion: 'asks for the conversation',
  messageHello: 'asks for the conversation and offers a port',
  messageContext: 'the conversation',
  messagePort: 'over the port',
  messageIgnored: 'ignored: it is not the documented question',
  messageForeign: 'ignored: its origin is not the app’s',
  messageNote: 'noted by the helpdesk',
  sample: 'Sample answer',
  sampleHint: 'What the endpoint answers: one flat JSON object.',
  sampleNotJson: 'This is not JSON: {why}',
  schema: 'Schema',
  schemaHint: 'What the panel shows, and how.',
  makeSchema: 'Make the schema from the sample',
  makeSample: 'Make a sample from the schema',
  useSchema: 'Use this schema',
  schemaMade: 'The schema was made',
  sampleMade: 'The sample was made',
  workbench: 'Workbench',
  workbenchPanels: 'Panels',
  workbenchWidgets: 'Widgets',
  workbenchApps: 'Dashboard apps',
  workbenchSchemas: 'Schemas',
  workbenchRecordings: 'Recordings',
  nothingToTest: 'There is none yet. Add one in the settings, and test it here.',
  listFailed: 'The list could not be loaded.',
  chooseToTest: 'Choose one in the list to see how it does.',
  switchedOff: 'off',
  appAddress: 'Address of the app',
  appAddressHint: 'Any page, whether it is registered or not.',
  openApp: 'Open it',
  openFile: 'Open a file',
  fileUnreadable: 'The file could not be read. It may have been changed, or be too large: choose it again.',
  pasteRecording: 'A recording',
  pasteRecordingHint: 'Paste what was copied from a result, or open its file. Nothing is sent anywhere.',
  showRecording: 'Show it',
};
