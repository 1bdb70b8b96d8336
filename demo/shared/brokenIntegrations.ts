/**
 * Ten integrations, each broken in one way that authors meet. They are installed and switched off, so that no agent meets
 * them: the workbench and `npx deskside check` are to name what is wrong with each.
 */
export interface BrokenIntegration {
  /** Its place on the sample server, `/<path>/panel/render`; of an app, its page. */
  readonly path: string;
  readonly name: string;
  /** What its author did. */
  readonly mistake: string;
  readonly kind: 'panel' | 'app';
}

export const brokenIntegrations: readonly BrokenIntegration[] = [
  { path: 'key-case', name: 'Wrong key case', mistake: 'answers "email" where the schema says "Email"', kind: 'panel' },
  { path: 'number-text', name: 'Number as string', mistake: 'answers "42" where a number belongs', kind: 'panel' },
  { path: 'html', name: 'HTML answer', mistake: 'answers with the page of its own sign-in', kind: 'panel' },
  { path: 'status-500', name: 'Server error', mistake: 'fails with status 500', kind: 'panel' },
  { path: 'slow', name: 'Slow', mistake: 'answers after two and a half seconds', kind: 'panel' },
  { path: 'content-type', name: 'Wrong content type', mistake: 'answers JSON as text/plain', kind: 'panel' },
  { path: 'nan', name: 'NaN from Python', mistake: 'writes NaN, as json.dumps does', kind: 'panel' },
  { path: 'currency', name: 'Currency without code', mistake: 'leaves the code of an amount out', kind: 'panel' },
  { path: 'expired', name: 'Expired token', mistake: 'refuses the credential with 401', kind: 'panel' },
  { path: 'no-framing', name: 'Refuses framing', mistake: 'forbids every page to show it in a frame', kind: 'app' },
];

/** The schema of the nine panels. */
export const brokenSchema = {
  type: 'object',
  properties: {
    'Full Name': { type: 'string' },
    Email: { type: 'string', format: 'email' },
    Orders: { type: 'number' },
    MRR: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
  },
} as const;
