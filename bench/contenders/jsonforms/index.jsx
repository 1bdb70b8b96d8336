import { reactContender } from '../../harness/react.js';
import { jsonFormsView } from './view.jsx';

export const prepare = reactContender(jsonFormsView('ValidateAndShow'));
