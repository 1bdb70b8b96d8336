// @vitest-environment node
import { createPgliteStore } from 'deskside/server/node';
import { describeWorld } from '../support/storeSuite.js';
import { connecting } from './suites/connecting.js';
import { moving } from './suites/moving.js';
import { refreshing } from './suites/refreshing.js';
import { refusals } from './suites/refusals.js';
import { sharing } from './suites/sharing.js';

describeWorld(
  'OAuth2 on the embedded database',
  () => createPgliteStore({ development: true }),
  (world) => {
    connecting(world);
    moving(world);
    refusals(world);
    refreshing(world);
    sharing(world);
  },
);
