import type { AnswerState, SourceProblem } from '../client/index.js';

/** Why a panel has no values, or no new ones: a failed request, or no connection at all. */
export type PanelProblem = SourceProblem;

/** What one panel shows for the conversation on screen. */
export type PanelState = AnswerState;
