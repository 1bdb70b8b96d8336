import { createServer } from 'node:http';
import { listenForParent } from '../../shared/sampleServer.js';

/** "Old warehouse": takes every request and never answers one. */
listenForParent(createServer(() => undefined));
