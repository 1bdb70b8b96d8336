import { PanelFields } from 'deskside';
import { fixtures } from 'deskside/testing';

export const Night = () => (
  <div data-deskside-theme="dark" data-deskside-density="compact">
    <PanelFields schema={fixtures.panelSchema} data={fixtures.panelResponse} />
  </div>
);
