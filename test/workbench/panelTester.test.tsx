import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RequestError, type RequestErrorDetails } from 'deskside';
import { fixtures } from 'deskside/testing';
import { PanelTester } from 'deskside/workbench';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { panelRecording, type Recorded, showTools } from './support.js';

const run = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Run test' }));
const { _id: installId, appId, versionId } = fixtures.panelInstall;

describe('an install', () => {
  it('is tested by its ids, with what the conversation says', async () => {
    const testPanel = vi.fn(async () => panelRecording());
    showTools(<PanelTester install={fixtures.panelInstall} />, { testPanel });
    await run();
    expect(await screen.findByRole('heading', { name: 'All is well' })).toBeVisible();
    const input = { appId, versionId, installId, request: fixtures.panelRequest };
    expect(testPanel).toHaveBeenCalledWith(input, expect.anything());
  });

  it('is told what was typed, and nothing of a member that was emptied', async () => {
    const testPanel = vi.fn(async () => panelRecording());
    showTools(<PanelTester install={fixtures.panelInstall} />, { testPanel });
    await userEvent.clear(screen.getByLabelText('assigneeId'));
    await userEvent.clear(screen.getByLabelText('status'));
    await userEvent.type(screen.getByLabelText('status'), 'resolved');
    await run();
    const { assigneeId: _, ...rest } = fixtures.panelRequest;
    expect(testPanel).toHaveBeenCalledWith(
      expect.objectContaining({ request: { ...rest, status: 'resolved' } }),
      expect.anything(),
    );
  });

  it('is run by Enter in any of its inputs', async () => {
    const testPanel = vi.fn(async () => panelRecording());
    showTools(<PanelTester install={fixtures.panelInstall} />, { testPanel });
    await userEvent.type(screen.getByLabelText('status'), '{Enter}');
    expect(testPanel).toHaveBeenCalledOnce();
  });

  it('announces what came of it', async () => {
    showTools(<PanelTester install={fixtures.panelInstall} />, {
      testPanel: async () => panelRecording({ plan: 'Pro' }),
    });
    await run();
    await waitFor(() => expect(screen.getAllByRole('status')[0]).toHaveTextContent(/^Something is wrong/));
  });
});

describe('one test after the other', () => {
  it('ends the one under way, and shows what the newest gave', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const answers: ((recording: Recorded) => void)[] = [];
    showTools(<PanelTester install={fixtures.panelInstall} />, {
      testPanel: (_, { signal } = {}) => {
        signals.push(signal);
        return new Promise((resolve) => answers.push(resolve));
      },
    });
    await run();
    await run();
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    answers[1]?.(panelRecording());
    answers[0]?.(panelRecording({ nothing: 'known' }));
    expect(await screen.findByRole('heading', { name: 'All is well' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: /Something is wrong/ })).not.toBeInTheDocument();
  });

  it('keeps what the one before gave until it has ended', async () => {
    let isFirst = true;
    showTools(<PanelTester install={fixtures.panelInstall} />, {
      testPanel: async () => {
        if (!isFirst) await new Promise(() => {});
        isFirst = false;
        return panelRecording();
      },
    });
    await run();
    await screen.findByRole('heading', { name: 'All is well' });
    await userEvent.click(screen.getByRole('button', { name: 'Run again' }));
    expect(screen.getByText('Running the test')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'All is well' })).toBeVisible();
  });

  it('ends with its page', async () => {
    let given: AbortSignal | undefined;
    const { unmount } = showTools(<PanelTester install={fixtures.panelInstall} />, {
      testPanel: (_, { signal } = {}) => {
        given = signal;
        return new Promise(() => {});
      },
    });
    await run();
    unmount();
    expect(given?.aborted).toBe(true);
  });
});

describe('a test that the helpdesk’s server did not make', () => {
  it.each([
    ['can’t be reached', { failure: 'network' }],
    ['did not answer in time', { failure: 'timeout' }],
    ['Sign in again, as an admin', { failure: 'reconnect', status: 403 }],
    ['does not find the conversation', { failure: 'http', status: 404 }],
    ['Wait a minute', { failure: 'http', status: 429 }],
    ['refused the test (422)', { failure: 'http', status: 422 }],
    [
      '/endpoint must be https',
      { failure: 'http', status: 422, errors: [{ path: '/endpoint', message: 'must be https' }] },
    ],
    ['can’t be read', { failure: 'invalid', status: 200 }],
  ] as const satisfies readonly (readonly [string, RequestErrorDetails])[])('says “%s”', async (words, details) => {
    showTools(<PanelTester install={fixtures.panelInstall} />, {
      testPanel: () => Promise.reject(new RequestError('test', details)),
    });
    await run();
    await waitFor(() => expect(document.querySelector('.deskside-notice')).toHaveTextContent(words));
    expect(document.querySelector('.deskside-notice')?.parentElement).toHaveRole('alert');
  });
});

describe('a draft', () => {
  const credential = { key: 'sk-live-4711' };
  function Draft({ onSchema }: { readonly onSchema: (schema: unknown) => void }): React.ReactNode {
    const [schema, setSchema] = useState<unknown>({ type: 'object', properties: { 'Full Name': { type: 'string' } } });
    return (
      <PanelTester
        draft={{ endpoint: 'https://api.mycrm.com/render', schema, credential }}
        onSchemaChange={(next) => {
          onSchema(next);
          setSchema(next);
        }}
      />
    );
  }

  it('is tested by its endpoint, with the credential that was typed, which is seen nowhere', async () => {
    const testPanel = vi.fn(async () => panelRecording({ 'Full Name': 'echo sk-live-4711' }));
    const { container } = showTools(<Draft onSchema={() => {}} />, { testPanel });
    await run();
    await screen.findByRole('heading', { name: 'All is well' });
    expect(testPanel).toHaveBeenCalledWith(
      expect.objectContaining({ endpoint: 'https://api.mycrm.com/render', credential }),
      expect.anything(),
    );
    expect(container.innerHTML).not.toContain('sk-live-4711');
  });

  it('is read anew by another schema, without another call', async () => {
    const testPanel = vi.fn(async () => panelRecording({ full_name: 'Priya Sharma' }));
    showTools(<Draft onSchema={() => {}} />, { testPanel });
    await run();
    await userEvent.click(await screen.findByRole('button', { name: 'Use the corrected schema' }));
    expect(await screen.findByRole('heading', { name: 'All is well' })).toBeVisible();
    expect(testPanel).toHaveBeenCalledOnce();
  });
});

describe('the conversation', () => {
  const choose = (id: string): Promise<void> =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: 'Conversation' }), id);

  it('fills the members in anew', async () => {
    showTools(<PanelTester install={fixtures.panelInstall} />);
    await choose('1');
    expect(screen.getByLabelText('contactID')).toHaveValue('4711');
  });

  it('is found by its id where the helpdesk can look it up', async () => {
    const loadContext = vi.fn(async (id: string) =>
      id === '77' ? { conversation: { id: 77 }, contact: { id: 5 }, currentAgent: null } : null,
    );
    showTools(<PanelTester install={fixtures.panelInstall} />, {}, { loadContext });
    await choose('other');
    const find = async (id: string): Promise<void> => {
      await userEvent.clear(screen.getByLabelText('Conversation id'));
      await userEvent.type(screen.getByLabelText('Conversation id'), id);
      await userEvent.click(screen.getByRole('button', { name: 'Find' }));
    };
    await find('78');
    expect(await screen.findByText('There is no conversation 78.')).toHaveRole('alert');
    await find('77');
    expect(await screen.findByText('Conversation 77 is chosen')).toHaveRole('status');
    expect(screen.getByLabelText('contactID')).toHaveValue('5');
  });

  it('that could not be fetched can be tried again', async () => {
    showTools(
      <PanelTester install={fixtures.panelInstall} />,
      {},
      { loadContext: () => Promise.reject(new Error('no')) },
    );
    await choose('other');
    await userEvent.type(screen.getByLabelText('Conversation id'), '77{Enter}');
    expect(await screen.findByText(/Conversation 77 could not be fetched/)).toBeVisible();
  });

  it('with a hostile name is a choice of text', () => {
    const contact = { id: 1, name: '\u202e<img src=x>'.repeat(50) };
    showTools(<PanelTester install={fixtures.panelInstall} />, {}, { contexts: [{ ...fixtures.context, contact }] });
    const [option] = within(screen.getByRole('combobox')).getAllByRole('option');
    expect(option?.textContent).toMatch(/^<img src=x>/);
    expect(option?.textContent).not.toContain('\u202e');
    expect(option?.textContent?.length).toBeLessThan(200);
  });
});

it('outside of a provider a part says what is missing', () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(() => render(<PanelTester install={fixtures.panelInstall} />)).toThrow(/\[no-tools-provider\].*ToolsProvider/);
});
