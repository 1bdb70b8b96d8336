import { appContextData } from './appContextData.js';
import type { ConversationContext } from './types.js';
import { writeAppContext } from './writeAppContext.js';

/**
 * What a dashboard app is told, exactly as it is posted: the JSON **string**
 * `{"event":"appContext","data":{"conversation":…,"contact":…,"currentAgent":…}}` ("Final Payload" of the Dashboard Apps
 * document). Never throws: what cannot be written as JSON is left out.
 */
export function toAppContextMessage(context: ConversationContext): string {
  const { text } = writeAppContext(appContextData(context));
  return (
    text ?? writeAppContext(appContextData({ conversation: { id: '' }, contact: null, currentAgent: null })).text ?? ''
  );
}
