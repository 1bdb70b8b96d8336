import { WidgetCard } from 'deskside';
import 'deskside/styles.css';
import { reactContender } from '../../harness/react.js';

/** The card draws five items and offers the others. */
export const drawnItems = 5;

export const prepare = reactContender(
  () => (results) =>
    results.map((result, index) => <WidgetCard key={index} widget={result} locale="en-GB" timeZone="UTC" />),
);
