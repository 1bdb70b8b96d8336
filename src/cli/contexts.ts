import { type ConversationContext, toRenderRequest } from '../context/index.js';
import { isObject, nearestKey, own, type RenderRequest } from '../wire/index.js';
import { calledWrongly } from './cliError.js';
import { exampleRequest, exampleWidgetContext } from './defaultContexts.js';

const keys = ['contactID', 'phoneNumber', 'conversationId', 'assigneeId', 'status'] as const;

/**
 * What an endpoint is told: of a body as the document shows it, or of a whole conversation with its contact.
 *
 * @param context - `undefined` is the document's example
 * @throws CliError
 */
export function renderRequestOf(context: unknown): RenderRequest {
  if (context === undefined) return exampleRequest;
  if (isObject(own(context, 'conversation'))) return toRenderRequest(context as unknown as ConversationContext);
  if (!isObject(context))
    throw calledWrongly('The context is no JSON object.', `Write ${JSON.stringify(exampleRequest)}`);
  for (const [key, value] of Object.entries(context)) {
    if (key === 'credential') continue;
    if (!(keys as readonly string[]).includes(key)) {
      const cure = `The members are ${keys.join(', ')} and credential.`;
      const nearest = nearestKey(key, keys);
      throw calledWrongly(
        `The context’s member “${key.slice(0, 80)}” is none that an endpoint is told.`,
        nearest ? `Did you mean “${nearest}”?` : cure,
      );
    }
    if (typeof value !== 'string')
      throw calledWrongly(`The context’s ${key} is no text.`, 'Write it in double quotes.');
  }
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(context, key)).map((key) => [key, context[key]]));
}

/**
 * What a script is told, as JSON text with every digit.
 *
 * @param text - `undefined` is the example of this tool
 * @throws CliError
 */
export function widgetContextText(text: string | undefined): string {
  if (text === undefined) return JSON.stringify(exampleWidgetContext);
  const cure = 'Write { "conversation": { … }, "customer": { … } or null, "business": { … } or null }.';
  let context: unknown;
  try {
    context = JSON.parse(text);
  } catch {
    throw calledWrongly('The context is no JSON.', cure);
  }
  const isWhole = ['customer', 'business'].every((key) => isObject(own(context, key)) || own(context, key) === null);
  if (isObject(own(context, 'conversation')) && isWhole) return text;
  throw calledWrongly('The context is not what a widget is told.', cure);
}
