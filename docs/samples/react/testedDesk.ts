import { createHandlers, type HandlerFault } from 'deskside/testing';
import { setupServer } from 'msw/node';

/** `null` is a good day. */
export const day: { fault: HandlerFault | null } = { fault: null };

export const server = setupServer(
  ...createHandlers({
    render: () => ({ data: { Plan: 'Pro' }, afterMs: 200 }),
    faults: () => day.fault,
  }),
);
