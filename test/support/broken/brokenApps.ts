/** Pages that refuse to be framed: the headers, and what cause and cure must name. */
export const brokenApps = [
  { name: 'X-Frame-Options', headers: { 'x-frame-options': 'DENY' }, names: [/X-Frame-Options/i] },
  {
    name: 'frame-ancestors',
    headers: { 'content-security-policy': "default-src 'self'; frame-ancestors 'self'" },
    names: [/frame-ancestors/],
  },
] as const;
