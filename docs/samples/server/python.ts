import { createHost } from 'deskside/server';
import { createEmbeddedPythonRunner, createGuardedFetch } from 'deskside/server/node';

// the sample's own store and session

import { authorize } from './agents.js';
import { store } from './host.js';

export const python = createEmbeddedPythonRunner({ fetch: createGuardedFetch() }); // npm install pyodide
await python.warm(); // else the first widget waits some seconds for Python

const keys = [{ id: '2026', secret: process.env.DESKSIDE_KEY ?? '' }];
export const host = createHost({ store, keys, authorize, python });
