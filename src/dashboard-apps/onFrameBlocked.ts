import { readAppUrl } from '../wire/index.js';

/**
 * Tells when the page's own Content-Security-Policy forbids to load a frame of an origin. The browser loads an empty
 * page instead, which would look as if the app were blank.
 *
 * @returns stops listening
 */
export function onFrameBlocked(document: Document, origin: string, tell: () => void): () => void {
  const listener = ({ effectiveDirective, blockedURI, disposition }: SecurityPolicyViolationEvent): void => {
    if (disposition === 'report' || !/^(frame|child|default)-src$/.test(effectiveDirective)) return;
    const blocked = readAppUrl(blockedURI);
    if (blocked.kind === 'usable' && blocked.origin === origin) tell();
  };
  document.addEventListener('securitypolicyviolation', listener);
  return () => document.removeEventListener('securitypolicyviolation', listener);
}
