import { once } from 'node:events';
import type { Surroundings } from '../shared/sampleApps.js';

/** Where the helpdesk and the other apps are, as the demo tells it to each app's server. */
export const surroundings: Promise<Surroundings> = once(process, 'message').then(
  ([message]) => message as Surroundings,
);
