import { arjun } from './arjun.js';
import { daniel } from './daniel.js';
import { grace } from './grace.js';
import { hannah } from './hannah.js';
import { kenji } from './kenji.js';
import { layla } from './layla.js';
import { lucas } from './lucas.js';
import { maximiliana } from './maximiliana.js';
import { priya } from './priya.js';
import { sofia } from './sofia.js';
import type { Story } from './story.js';
import { tomasz } from './tomasz.js';
import { visitor } from './visitor.js';

export const stories: readonly Story[] = [
  priya,
  visitor,
  grace,
  layla,
  arjun,
  tomasz,
  sofia,
  daniel,
  hannah,
  maximiliana,
  lucas,
  kenji,
];
