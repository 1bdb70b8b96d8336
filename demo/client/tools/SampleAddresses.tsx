import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { SampleAddress } from '../../shared/desk.js';
import { samplesQuery } from '../app/queries.js';

const kinds: Readonly<Record<SampleAddress['kind'], string>> = { panel: 'Panel', widget: 'For scripts', app: 'App' };

/** Where the demo's own systems are, to be tried in a form: good ones, and ten that are broken. */
export function SampleAddresses(): ReactElement {
  const { data: samples = [] } = useQuery(samplesQuery);
  return (
    <details className="nd-samples">
      <summary>Addresses to try: the demo’s own systems, ten of them broken</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Kind</th>
            <th scope="col">Name</th>
            <th scope="col">Address</th>
          </tr>
        </thead>
        <tbody>
          {samples.map(({ name, kind, address, mistake }) => (
            <tr key={address}>
              <td>{kinds[kind]}</td>
              <th scope="row">
                {name}
                {mistake && <small> {mistake}</small>}
              </th>
              <td>
                <code>{address}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        The first three panels want a credential with the member <code>apiKey</code>; demo/integrations/keys.ts has the
        keys. “billing” signs in with OAuth2.
      </p>
    </details>
  );
}
