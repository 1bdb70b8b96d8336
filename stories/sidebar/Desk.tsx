import { createHttpClient, Panel, PanelRail, SidebarProvider, usePanelInstalls } from 'deskside';
import { fixtures } from 'deskside/testing';
import { type ReactNode, useState } from 'react';
import './desk.css';

/** A conversation with its sidebar, put together as a helpdesk would. */
export function Desk(): ReactNode {
  const [client] = useState(() => createHttpClient({ baseUrl: '', accountId: '64acc001' }));
  return (
    <SidebarProvider client={client} context={fixtures.context} timeZone="UTC">
      <div className="desk">
        <main className="desk__thread">
          <h1>Priya Sharma</h1>
          <p className="desk__message">Hello! My invoice for July seems to count two seats twice.</p>
          <p className="desk__message desk__message--own">Thank you for writing, Priya. I am looking at it now.</p>
          <p className="desk__message">Great. We also have a webinar on Thursday, so a quick answer would help.</p>
          <textarea aria-label="Reply" rows={3} placeholder="Write a reply" />
        </main>
        <aside className="desk__sidebar" aria-label="Customer">
          <Panels />
        </aside>
      </div>
    </SidebarProvider>
  );
}

function Panels(): ReactNode {
  const { installs } = usePanelInstalls();
  const [openId, setOpenId] = useState<string | null>('64inst01');
  const open = installs.find(({ _id }) => _id === openId);
  return (
    <>
      <PanelRail className="desk__rail" installs={installs} openInstallId={openId} onOpenInstallChange={setOpenId} />
      {open && <Panel key={open._id} install={open} />}
    </>
  );
}
