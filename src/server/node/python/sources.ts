// oxlint-disable-next-line import/default -- the bundler gives the file as text
import embeddedProgram from './interpreter/embedded.mjs?raw';
import encode from './interpreter/encode.py?raw';
import harness from './interpreter/harness.py?raw';
import python3Program from './interpreter/python3.py?raw';
import requests from './requests/__init__.py?raw';
import auth from './requests/auth.py?raw';
import exceptions from './requests/exceptions.py?raw';
import models from './requests/models.py?raw';
import sessions from './requests/sessions.py?raw';
import structures from './requests/structures.py?raw';

/** What an interpreter's process runs; it reads everything else from its channel. */
export const programs = { embedded: embeddedProgram, python3: python3Program } as const;

/** What either interpreter is told first: how to run a script, and the modules that come from here. */
export const python = {
  harness,
  modules: {
    _deskside_encode: encode,
    requests,
    'requests.auth': auth,
    'requests.exceptions': exceptions,
    'requests.models': models,
    'requests.sessions': sessions,
    'requests.structures': structures,
  },
} as const;
