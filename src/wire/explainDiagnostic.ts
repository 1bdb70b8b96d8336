import type { Diagnostic, DiagnosticCode } from './diagnostic.js';

const sendDate = 'Send 2026-08-01, or 2026-08-01T10:00:00Z for an instant.';

/** What was found and what to do about it, by code. */
const texts: Readonly<Record<DiagnosticCode, readonly [sentence: string, hint: string]>> = {
  'app.blocked': [
    'This page’s own Content-Security-Policy does not allow the dashboard app.',
    'Add the app’s origin to its frame-src.',
  ],
  'app.flood': [
    'The dashboard app asks too often; the newest context follows its last question.',
    'Ask once at the start, and when something needs renewing.',
  ],
  'app.foreign-origin': [
    'A page of another origin stands in the dashboard app’s frame and was told nothing.',
    'If it belongs to the app, as a sign-in page does, add its origin to allowedOrigins.',
  ],
  'app.invalid': [
    'A dashboard app cannot be used and is left out.',
    'Register { "title": "Customer Orders", "content": [{ "type": "frame", "url": "https://…" }] }.',
  ],
  'app.origin': [
    'An allowed origin is none, so the dashboard app is not shown.',
    'Write it as browsers do: https://login.example, without a path, a wildcard or a slash at the end.',
  ],
  'app.own-origin': [
    'The dashboard app is on the helpdesk’s own origin, where a sandbox protects nothing, so it is not shown.',
    'Serve it from another origin, such as a subdomain.',
  ],
  'app.permission': [
    'A permission does not exist or is never given, so the dashboard app is not shown.',
    'Use camera, clipboard-read, clipboard-write, downloads, fullscreen, geolocation, microphone, popups-escape or storage-access.',
  ],
  'app.port-message': [
    'The dashboard app sent something over its port that is not of the protocol.',
    'Use deskside/app-sdk, or compare the message with docs/dashboard-apps.md.',
  ],
  'app.setting': [
    'A setting of the dashboard app is not one that exists, so the app is not shown.',
    'Compare it with DashboardAppSettings.',
  ],
  'app.silent': [
    'The dashboard app’s page did not load in time.',
    'See whether its address opens in a tab, and whether it forbids frames (X-Frame-Options, frame-ancestors).',
  ],
  'app.url': [
    'The address of a dashboard app is not safe to load, so the app is not shown.',
    'Use a whole https:// address; http:// only on this machine.',
  ],
  'config.invalid': ['The config is not usable here.', 'Use { "Plan": { "order": 1, "visible": true } }.'],
  'context.cut': [
    'A part of the context is not JSON, or would make the message too large, and was left out.',
    'Give plain JSON, and only the messages that an app needs.',
  ],
  'context.failed': [
    'The context for a dashboard app could not be made, so the app was told nothing.',
    'See that selectContext returns an object, and that its promise is kept.',
  ],
  'context.too-large': [
    'The context is larger than what is sent to a dashboard app, even without its messages.',
    'Give less, or withhold parts with scope or selectContext.',
  ],
  'data.no-known-key': [
    'The response has none of the schema’s keys.',
    'Keys match exactly, capitals and spaces included: compare them with the schema.',
  ],
  'data.unknown-key': [
    'The schema does not have this key, so it is not shown.',
    'Keys match exactly, capitals and spaces included.',
  ],
  'field.type-failed': ['A field type’s matches or read threw.', 'Make both return for any input.'],
  'install.invalid': [
    'An install cannot be used and is left out.',
    'Compare it with "Step 4" and the API reference of the Conversation Panels document.',
  ],
  'response.not-json': [
    'The response is not JSON.',
    'Check it with a JSON validator: trailing commas, single quotes, comments and NaN are not JSON.',
  ],
  'response.not-object': [
    'The response is not an object.',
    'Answer one flat object whose keys are those of the schema; {} when there is nothing to show.',
  ],
  'response.too-large': ['The response is larger than what is read.', 'Answer with the fields of the schema only.'],
  'schema.ignored-keyword': [
    'A keyword is ignored: panels show values, they do not validate them.',
    'Leave it out, or keep it for your own validation.',
  ],
  'schema.integer-key': [
    'JavaScript moves keys that are whole numbers to the front.',
    'Give the fields an order in the config, or name them in words.',
  ],
  'schema.not-object': [
    'The schema is not an object with properties: the response is shown as plain text.',
    'Use { "type": "object", "properties": { … } }.',
  ],
  'schema.not-json': [
    'The schema is text that is not JSON: the response is shown as plain text.',
    'Store JSON.stringify(schema), or the object itself.',
  ],
  'schema.ref': [
    'A $ref leads nowhere, back to itself or out of the schema.',
    'Point to "#/$defs/…" or "#/definitions/…" of the same schema; nothing is fetched.',
  ],
  'schema.too-large': ['The schema is larger than what is read.', 'Keep to the fields that an agent reads.'],
  'schema.unknown-type': [
    'JSON Schema has no such type: the field is shown as text.',
    'Use string, number, integer, boolean, object or array.',
  ],
  'value.currency-code': [
    'The currency code is missing or is not three letters.',
    'Send { "code": "INR", "value": 4999 } with an ISO 4217 code.',
  ],
  'value.epoch': ['The date came as an epoch number.', sendDate],
  'value.date': ['The value is no date of the calendar as RFC 3339 writes it: it is shown as it came.', sendDate],
  'value.number-text': ['The number came as text.', 'Send it without quotes.'],
  'value.inexact': ['The number is beyond 2^53, where JavaScript may change digits.', 'Send long numbers as text.'],
  'value.colour': [
    'The colour is not one that badges have: gray is shown.',
    'Use gray, green, blue, yellow, red, purple, orange, or #rrggbb.',
  ],
  'value.unsafe-url': [
    'The address is not safe to link: it stays text.',
    'Send a whole address that begins with https://, http://, mailto: or tel: and holds no password.',
  ],
  'value.wrong-type': [
    'The value does not fit its field: it is shown as it came.',
    'Send the type that the schema names; null when there is no value.',
  ],
  'widget.action': ['An action has nowhere to go or no name.', 'Use { "label": "View in ERP", "link": "https://…" }.'],
  'widget.actions': ['The actions are no list and are left out.', 'Return a list of { "label", "link" }.'],
  'widget.badge': ['A badge is no object with a text.', 'Use { "text": "Active", "color": "green" }.'],
  'widget.fields': ['A section without fields is left out.', 'Give "fields" as an object with at least one key.'],
  'widget.item': ['An item is no object and is left out.', 'Return items as { "title", "sections" }.'],
  'widget.items': [
    'The items are no list: the widget shows that there is nothing.',
    'Return "items": [] when there is nothing.',
  ],
  'widget.member': [
    'A member is of another kind than its name says.',
    'Compare it with "Return format" of the Sidebar Widgets document.',
  ],
  'widget.not-object': ['The widget returned something other than an object.', 'Return { "title": "…", "items": [] }.'],
  'widget.record': [
    'A widget of the account cannot be used and is left out.',
    'Compare it with the list of docs/server.md.',
  ],
  'widget.sections': [
    'An item has no list of sections: only its header is shown.',
    'Return "sections": [] or a list of { "title", "fields" }.',
  ],
  'widget.title': ['A title is missing.', 'Name the widget, each item and each section.'],
};

/** The same diagnostic with its message as a full sentence and the cure as its `hint`. */
export function explainDiagnostic(diagnostic: Diagnostic): Diagnostic {
  // A field type of the embedder's own may bring codes of its own.
  const [sentence, hint] = texts[diagnostic.code] ?? [diagnostic.code];
  const about = diagnostic.message.split(': ').slice(1).join(': ');
  return { ...diagnostic, message: about ? `${sentence} (${about})` : sentence, hint: diagnostic.hint ?? hint };
}
