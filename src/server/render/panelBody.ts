/** The documented body. The credential is joined as text: parsing it would change the digits of large numbers. */
export function panelBody(told: Readonly<Record<string, unknown>>, credential: string): string {
  const members = Object.entries(told).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return `{${[...members, `"credential":${credential}`].join(',')}}`;
}
