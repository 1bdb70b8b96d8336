import { type SettingsAppMessages, settingsAppMessages } from './settingsAppMessages.js';
import { type SettingsPanelMessages, settingsPanelMessages } from './settingsPanelMessages.js';
import { type SettingsWidgetMessages, settingsWidgetMessages } from './settingsWidgetMessages.js';

/** The words of the settings. */
export interface SettingsMessages extends SettingsPanelMessages, SettingsWidgetMessages, SettingsAppMessages {
  /** Over the tester beside a form. @default "Try it out" */
  readonly tryout: string;
  /** Names the three tabs. @default "Settings" */
  readonly settingsTabs: string;
  /** Leaves a form without edits. @default "Back to panels" */
  readonly backToPanels: string;
  /** @default "Back to widgets" */
  readonly backToWidgets: string;
  /** @default "Back to dashboard apps" */
  readonly backToApps: string;
  /** @default "Unsaved changes" */
  readonly unsavedEdits: string;
  /** @default "Discard changes" */
  readonly discard: string;
  /** @default "Discard the changes to {name}?" */
  readonly discardQuestion: string;
  /** @default "Delete {name}?" */
  readonly deleteQuestion: string;
  /** Announced. @default "{name} was deleted" */
  readonly wasDeleted: string;
  /** Announced. @default "{name} was saved" */
  readonly wasSaved: string;
  /** The button beside one entry of a list, for screen readers. @default "Remove {name}" */
  readonly takeAway: string;
  /** @default "Remove" */
  readonly takeAwayShort: string;
  /** Stands for a name that shows nothing. @default "Unnamed" */
  readonly unnamedRecord: string;
  /** @default "Enter a name." */
  readonly nameMissing: string;
  /** @default "Enter a whole address, such as https://integrations.example/render." */
  readonly endpointFault: string;
  /** The switch of one entry: what it switches, the same whether it is on or off. @default "Show {name} to agents" */
  readonly switchOn: string;
  /** Announced. @default "{name} is on" */
  readonly nowOn: string;
  /** Announced. @default "{name} is off" */
  readonly nowOff: string;
  /** @default "On" */
  readonly isOn: string;
  /** @default "Off" */
  readonly isOff: string;
  /** @default "The list could not be loaded" */
  readonly recordsFailed: string;
  /** @default "This could not be loaded" */
  readonly recordFailed: string;
  /** @default "The server did not answer. Check the connection and try again; nothing you typed is lost." */
  readonly failedConnection: string;
  /** @default "You may not change this. Ask who administers the helpdesk for the permission." */
  readonly failedForbidden: string;
  /** @default "This no longer exists. Somebody else may have deleted it: go back to the list." */
  readonly failedGone: string;
  /** @default "Somebody else changed this at the same time. Look at the list, then try again." */
  readonly failedConflict: string;
  /** @default "The server did not accept this. Check the values and try again." */
  readonly failedRefused: string;
  /** @default "The server could not do this. Try again in a moment; nothing you typed is lost." */
  readonly failedOther: string;
}

export const settingsMessages: SettingsMessages = {
  ...settingsPanelMessages,
  ...settingsWidgetMessages,
  ...settingsAppMessages,
  tryout: 'Try it out',
  settingsTabs: 'Settings',
  backToPanels: 'Back to panels',
  backToWidgets: 'Back to widgets',
  backToApps: 'Back to dashboard apps',
  unsavedEdits: 'Unsaved changes',
  discard: 'Discard changes',
  discardQuestion: 'Discard the changes to {name}?',
  deleteQuestion: 'Delete {name}?',
  wasDeleted: '{name} was deleted',
  wasSaved: '{name} was saved',
  takeAway: 'Remove {name}',
  takeAwayShort: 'Remove',
  unnamedRecord: 'Unnamed',
  nameMissing: 'Enter a name.',
  endpointFault: 'Enter a whole address, such as https://integrations.example/render.',
  switchOn: 'Show {name} to agents',
  nowOn: '{name} is on',
  nowOff: '{name} is off',
  isOn: 'On',
  isOff: 'Off',
  recordsFailed: 'The list could not be loaded',
  recordFailed: 'This could not be loaded',
  failedConnection: 'The server did not answer. Check the connection and try again; nothing you typed is lost.',
  failedForbidden: 'You may not change this. Ask who administers the helpdesk for the permission.',
  failedGone: 'This no longer exists. Somebody else may have deleted it: go back to the list.',
  failedConflict: 'Somebody else changed this at the same time. Look at the list, then try again.',
  failedRefused: 'The server did not accept this. Check the values and try again.',
  failedOther: 'The server could not do this. Try again in a moment; nothing you typed is lost.',
};
