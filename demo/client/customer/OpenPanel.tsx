import { Panel, PanelRail, usePanelInstalls } from 'deskside';
import type { ReactElement } from 'react';
import { useOpenPanel } from './useOpenPanel.js';

/** The icons of the panels on this conversation's channel, and under them the one that is open. */
export function OpenPanel(): ReactElement {
  const { status, installs, refresh } = usePanelInstalls();
  const [openId, setOpenId] = useOpenPanel(installs.map(({ _id }) => _id));
  const install = installs.find(({ _id }) => _id === openId);
  return (
    <div className="nd-panels">
      <PanelRail className="nd-rail" installs={installs} openInstallId={openId} onOpenInstallChange={setOpenId} />
      {install && <Panel className="nd-panel" install={install} />}
      {status === 'failed' && (
        <p className="nd-panels-failed" role="alert">
          The panels could not be loaded.{' '}
          <button type="button" className="nd-button" onClick={refresh}>
            Try again
          </button>
        </p>
      )}
    </div>
  );
}
