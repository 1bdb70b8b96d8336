import { validateWidgetContext } from '../../wire/validators/index.js';
import type { JsonBody } from '../requestBody.js';
import { refusal } from '../validate.js';
import { memberTexts } from './memberTexts.js';
import type { WidgetContextInput } from './source.js';

/** The context of a run, from the request's body, as JSON text for the widget. */
export function contextTextOf({ body, text }: JsonBody): string {
  if (!validateWidgetContext(body)) throw refusal(validateWidgetContext);
  return joined(text);
}

/**
 * The context that the helpdesk loaded, as JSON text for the widget.
 *
 * @throws TypeError when it is no context
 */
export function contextTextOfLoaded(context: WidgetContextInput): string {
  const text = JSON.stringify(context);
  if (validateWidgetContext(JSON.parse(text))) return joined(text);
  throw new TypeError('loadWidgetContext must return { conversation, customer, business } of objects, or null.');
}

/**
 * The three members as they were written, digit for digit, an unknown one as `null`. Others are dropped, `args` among
 * them ("Sidebar widgets do not receive context["args"]").
 */
function joined(text: string): string {
  const texts = memberTexts(text);
  const members = ['conversation', 'customer', 'business'].map((name) => `"${name}":${texts.get(name) ?? 'null'}`);
  return `{${members.join(',')}}`;
}
