import { act, screen, waitFor, within } from '@testing-library/react';
import { RequestError } from 'deskside';
import { DashboardAppSettings } from 'deskside/settings';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { goodPage } from './fakeClient.js';
import { input, openSettings, press, summary, tick, write } from './support.js';

const orders = fixtures.dashboardApp;
const refusedBy = (errors: readonly { path: string; message: string }[]): RequestError =>
  new RequestError('422', { failure: 'http', status: 422, code: 'invalid_record', errors });

describe('the list', () => {
  it('names each app, whose page it is, and where it stands', async () => {
    openSettings(<DashboardAppSettings />, { dashboardApps: [orders] });
    const row = within((await screen.findByText('Customer Orders')).closest('li') as HTMLElement);
    expect(row.getByText('orders.example')).toBeInTheDocument();
    expect(row.getByText('Tab beside the messages')).toBeInTheDocument();
  });

  it('says of an app that cannot be shown that it is not', async () => {
    const erp = { ...orders, content: [{ type: 'frame' as const, url: 'http://erp.example/' }] };
    openSettings(<DashboardAppSettings />, { dashboardApps: [erp] });
    expect(await screen.findByText('Not shown: check it')).toBeInTheDocument();
  });

  it('says why it is not there, and comes when it is asked for again', async () => {
    let isDown = true;
    openSettings(<DashboardAppSettings />, {
      calls: {
        listDashboardApps: async () => {
          if (isDown) throw new RequestError('404', { failure: 'http', status: 404 });
          return [orders];
        },
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('The list could not be loaded');
    isDown = false;
    await press('Try again');
    expect(await screen.findByText('Customer Orders')).toBeInTheDocument();
  });
});

describe('a new app', () => {
  it('is sent with nothing but what was asked for, and then stands in the list', async () => {
    const { sent } = openSettings(<DashboardAppSettings />);
    await press('Add a dashboard app');
    write('Name', ' Customer Orders ');
    write('Address', 'https://orders.example/');
    await press('Save');
    const app = {
      title: 'Customer Orders',
      content: [{ type: 'frame', url: 'https://orders.example/' }],
      'x-deskside': {},
    };
    expect(sent).toEqual([['createDashboardApp', app]]);
    expect(screen.getByText('Customer Orders was saved')).toBeInTheDocument();
    await press('Back to dashboard apps');
    expect(await screen.findByText('Customer Orders')).toBeInTheDocument();
  });

  it('is sent with every setting that was made', async () => {
    const { sent } = openSettings(<DashboardAppSettings />);
    await press('Add a dashboard app');
    write('Name', 'Loyalty');
    write('Address', 'https://loyalty.example/');
    write('Placement', 'sidebar');
    write('Messages', 'none');
    tick('Phone number of the customer');
    tick('Write to the clipboard');
    await press('Add an origin');
    write(/^Further origin/, 'https://login.example');
    await press('Save');
    expect(sent[0]?.[1]).toMatchObject({
      'x-deskside': {
        placement: 'sidebar',
        permissions: ['clipboard-write'],
        allowedOrigins: ['https://login.example'],
        scope: { messages: 'none', phone: false },
      },
    });
  });

  it('is not sent with faults: the summary has the focus and leads to each', async () => {
    const { sent } = openSettings(<DashboardAppSettings />);
    await press('Add a dashboard app');
    await press('Save');
    expect(sent).toEqual([]);
    expect(summary()).toEqual(['Enter a name.', expect.stringMatching(/^Enter a whole https:\/\/ address/)]);
    expect(screen.getByText('This cannot be saved yet').parentElement).toHaveFocus();
    await press('Enter a name.');
    expect(input('Name')).toHaveFocus();
    expect(input('Name')).toBeInvalid();
    expect(input('Name')).toHaveAccessibleDescription(/Enter a name\./);
  });

  it.each(['orders.example', 'http://orders.example/', 'javascript:alert(1)', 'https://user:pw@orders.example/'])(
    'is told of the address %s while it is typed',
    async (address) => {
      openSettings(<DashboardAppSettings />);
      await press('Add a dashboard app');
      expect(input('Address')).toBeValid();
      write('Address', address);
      expect(input('Address')).toBeInvalid();
      write('Address', 'https://orders.example/');
      expect(input('Address')).toBeValid();
    },
  );
});

describe('what the server refuses', () => {
  it('stands at its field and above the form, and the edits stay', async () => {
    openSettings(<DashboardAppSettings />, {
      dashboardApps: [orders],
      calls: {
        updateDashboardApp: () =>
          Promise.reject(refusedBy([{ path: '/content/0/url', message: 'is on the helpdesk’s own origin' }])),
      },
    });
    await press('Edit Customer Orders');
    write('Name', 'Orders 2');
    write('Address', 'https://desk.example/');
    await press('Save');
    expect(summary()).toEqual(['Is on the helpdesk’s own origin.']);
    expect(input('Address')).toBeInvalid();
    expect(input('Address')).toHaveValue('https://desk.example/');
    expect(input('Name')).toHaveValue('Orders 2');
    // It said something of another address than this one.
    write('Address', 'https://orders.example/');
    expect(input('Address')).toBeValid();
  });

  it.each([
    [{ failure: 'network' as const }, /did not answer/],
    [{ failure: 'reconnect' as const, status: 403 }, /may not change/],
    [{ failure: 'http' as const, status: 404 }, /no longer exists/],
    [{ failure: 'http' as const, status: 500 }, /could not do this/],
  ])('is said in words of its own after %o', async (details, words) => {
    openSettings(<DashboardAppSettings />, {
      dashboardApps: [orders],
      calls: { updateDashboardApp: () => Promise.reject(new RequestError('https://secret.example said no', details)) },
    });
    await press('Edit Customer Orders');
    write('Name', 'Orders 2');
    await press('Save');
    expect(summary()).toEqual([expect.stringMatching(words)]);
    expect(document.body).not.toHaveTextContent('secret.example');
    expect(input('Name')).toHaveValue('Orders 2');
  });
});

describe('edits', () => {
  it('stay when the record is fetched anew, and what was not edited follows it', async () => {
    const { records, queryClient } = openSettings(<DashboardAppSettings />, { dashboardApps: [orders] });
    await press('Edit Customer Orders');
    write('Name', 'Mine');
    records.dashboardApps = [
      { ...orders, title: 'Theirs', content: [{ type: 'frame', url: 'https://orders.example/new' }] },
    ];
    await act(() => queryClient.invalidateQueries());
    await waitFor(() => expect(input('Address')).toHaveValue('https://orders.example/new'));
    expect(input('Name')).toHaveValue('Mine');
  });

  it('stay when the record has gone', async () => {
    const { records, queryClient } = openSettings(<DashboardAppSettings />, { dashboardApps: [orders] });
    await press('Edit Customer Orders');
    write('Name', 'Mine');
    records.dashboardApps = [];
    await act(() => queryClient.invalidateQueries());
    expect(input('Name')).toHaveValue('Mine');
    await press('Save');
    expect(summary()).toEqual([expect.stringMatching(/no longer exists/)]);
  });

  it('that came while the save was under way are not taken for saved', async () => {
    let answer: (() => void) | undefined;
    openSettings(<DashboardAppSettings />, {
      dashboardApps: [orders],
      calls: {
        updateDashboardApp: (id, patch) =>
          new Promise((resolve) => {
            answer = () => resolve({ ...orders, ...patch, id });
          }),
      },
    });
    await press('Edit Customer Orders');
    write('Name', 'First');
    await press('Save');
    write('Name', 'Second');
    await act(async () => answer?.());
    expect(input('Name')).toHaveValue('Second');
    expect(screen.getByText('Unsaved changes')).toBeInTheDocument();
  });

  it('are left only after a question', async () => {
    openSettings(<DashboardAppSettings />, { dashboardApps: [orders] });
    await press('Edit Customer Orders');
    write('Name', 'Mine');
    await press('Cancel');
    const question = within(screen.getByRole('dialog', { name: 'Discard the changes to Customer Orders?' }));
    await act(async () => question.getByRole('button', { name: 'Cancel' }).click());
    expect(input('Name')).toHaveValue('Mine');
    await press('Cancel');
    await press('Discard changes');
    expect(screen.getByRole('heading', { name: 'Dashboard apps' })).toHaveFocus();
  });
});

describe('deleting', () => {
  it('asks with the name first, and then says that it is done', async () => {
    const { sent } = openSettings(<DashboardAppSettings />, { dashboardApps: [orders] });
    await press('Delete Customer Orders');
    const question = within(screen.getByRole('dialog', { name: 'Delete Customer Orders?' }));
    expect(sent).toEqual([]);
    await act(async () => question.getByRole('button', { name: 'Delete' }).click());
    expect(sent).toEqual([['deleteDashboardApp', 1]]);
    expect(await screen.findByText('No dashboard apps yet')).toBeInTheDocument();
    expect(screen.getByText('Customer Orders was deleted')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Dashboard apps' })).toHaveFocus();
  });

  it('that fails says why and leaves the question open', async () => {
    openSettings(<DashboardAppSettings />, {
      dashboardApps: [orders],
      calls: { deleteDashboardApp: () => Promise.reject(new RequestError('off', { failure: 'network' })) },
    });
    await press('Delete Customer Orders');
    const question = within(screen.getByRole('dialog'));
    await act(async () => question.getByRole('button', { name: 'Delete' }).click());
    expect(question.getByRole('alert')).toHaveTextContent('The server did not answer');
    expect(screen.getByText('Customer Orders')).toBeInTheDocument();
  });
});

describe('the check of the page', () => {
  it('says that a page can be shown', async () => {
    openSettings(<DashboardAppSettings />, { dashboardApps: [orders] });
    await press('Edit Customer Orders');
    await press('Check now');
    expect(await screen.findByText('The page answers and can be shown here.')).toBeInTheDocument();
  });

  it('names what keeps a page from standing in a frame, and forgets it with the address', async () => {
    openSettings(<DashboardAppSettings />, {
      dashboardApps: [orders],
      calls: {
        checkDashboardApp: async () => ({
          ...goodPage,
          response: { status: 200, headers: { 'x-frame-options': 'DENY' }, text: '', bytes: 0 },
        }),
      },
    });
    await press('Edit Customer Orders');
    await press('Check now');
    expect(await screen.findByText(/X-Frame-Options: DENY/)).toBeInTheDocument();
    write('Address', 'https://orders.example/embedded');
    expect(screen.queryByText(/X-Frame-Options: DENY/)).toBeNull();
  });
});
