import type { Recording } from '../wire/index.js';
import type { Finding } from './finding.js';
import { cureOf } from './pythonCures.js';
import { readTraceback } from './pythonFault.js';
import { failing, twoSentences } from './tell.js';
import { excerptOf, timeOf } from './words.js';

const shape = 'Return a dictionary { "title": "…", "items": [] }, with empty items when there is nothing to show.';

/** What ended a widget's script, whether a runner or a host says so; nothing when it returned. */
export function scriptFindings({ failure, traceback, durationMs }: Recording): readonly Finding[] {
  if (!failure) return traceback ? [raised(traceback)] : [];
  const { code, message } = failure;
  if (code === 'no-function' || /defines no function/.test(message)) {
    const cause = 'The script defines no function get_sidebar_data(context), so there is nothing to call.';
    return [
      failing(
        'script.no-function',
        cause,
        'Write def get_sidebar_data(context): at the start of a line, and return the result in it.',
      ),
    ];
  }
  switch (code) {
    case 'exception':
      return [raised(traceback ?? message)];
    case 'widget_failed':
      return traceback ? [raised(traceback)] : [told(message)];
    case 'timeout':
    case 'widget_timeout':
      return [
        failing(
          'script.timeout',
          `The widget was stopped after ${timeOf(durationMs)}, before it had returned.`,
          'Give each call of requests timeout=30, make fewer of them, and ask for the entries of this customer only.',
        ),
      ];
    case 'invalid-result':
    case 'widget_invalid_result':
      return [badResult(message)];
    case 'memory':
    case 'output-too-large':
      return [failing('script.failed', told(message).cause, 'Ask for less, and return the most relevant items only.')];
    case 'crashed':
    case 'aborted':
    case 'python_unavailable':
    case 'unsupported':
      return [told(message)];
    default:
      return [];
  }
}

function raised(traceback: string): Finding {
  const fault = readTraceback(traceback);
  const said = excerptOf(fault.message);
  const what = fault.name ? `raised ${excerptOf(fault.name)}${said && ` (${said})`}` : 'raised an exception';
  const where = fault.line === undefined ? '' : ` in line ${fault.line}`;
  return failing('script.failed', `The script ${what}${where}.`, cureOf(fault));
}

function badResult(message: string): Finding {
  const [, place = '', number = ''] = /^(\S.{0,200}?) is (-?(?:nan|inf)\w*)\b/i.exec(message) ?? [];
  if (number) {
    const cause = `The script returned the number ${number} at ${excerptOf(place)}, which JSON does not have.`;
    return failing('response.nan', cause, 'Return None where there is no number: look with math.isfinite(…) first.');
  }
  const [, got] = /\bIt returned (.{1,200}?)\.?$/.exec(message) ?? [];
  if (got) return failing('script.result', `The script returned ${excerptOf(got)} and not a dictionary.`, shape);
  const [cause, cure] = twoSentences(excerptOf(message, 400), shape);
  const words = cause.startsWith('The ') ? cause : `The result of the script cannot be used: ${cause}`;
  return failing('script.result', words, cure);
}

function told(message: string): Finding {
  const [cause, cure] = twoSentences(
    excerptOf(message, 400),
    'Run the test again, and look at what the script printed',
  );
  return failing('script.failed', cause, cure);
}
