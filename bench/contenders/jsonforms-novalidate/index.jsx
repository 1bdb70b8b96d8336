import { reactContender } from '../../harness/react.js';
import { jsonFormsView } from '../jsonforms/view.jsx';

/** JSON Forms with its validation turned off, for reference: the fastest read-only mount it allows. */
export const prepare = reactContender(jsonFormsView('NoValidation'));
