import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FieldConfig } from 'deskside';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { dragging, namesIn } from '../arrange/support.js';
import { arrange, arrangeButton, configServer, newClient, Panels, panel, press, valuesIn } from './arrangingSupport.js';
import { listenTo, show } from './support.js';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** A server, the panels of its account, and the editor of the first one. */
async function arranging(): Promise<ReturnType<typeof configServer> & ReturnType<typeof show>> {
  const held = configServer();
  server.use(...held.handlers);
  const shown = show(<Panels />, { client: newClient() });
  await arrange();
  return { ...held, ...shown };
}

const before = 'Full Name, Email, MRR, Plan, Renewal Date, Active';
const planFirst = 'Plan, Full Name, Email, MRR, Renewal Date, Active';
const theirs: FieldConfig = {
  Active: { order: 1, visible: true },
  Plan: { order: 2, visible: true },
  Tags: { visible: false },
};

/** Moves Plan to the top by its button, which keeps the focus. */
function moveWithFocus(): HTMLElement {
  const button = screen.getByLabelText('Move Plan to the top');
  button.focus();
  fireEvent.click(button);
  return button;
}

describe('D12 a change that the server answers with 500', () => {
  it('is taken back, said once and urgently, and the focus is kept', async () => {
    const { answerPatch, container } = await arranging();
    answerPatch(() => new HttpResponse(null, { status: 500 }));
    const said = listenTo(container);
    const button = moveWithFocus();
    expect(valuesIn(panel())).toBe(planFirst);
    const alert = await screen.findByText('The change was not saved');
    expect(alert.closest('[role="alert"]')).toHaveTextContent('The fields stand as they were before. Try again');
    expect(valuesIn(panel())).toBe(before);
    expect(namesIn(panel())[4]).toBe('Plan');
    expect(button).toHaveFocus();
    await expect.poll(() => said.polite).toEqual(['Plan moved to 1 of 7']);
    expect(said.assertive).toHaveLength(1);
  });

  it('is saved after all by “Save again”, and the focus stays in the editor', async () => {
    const { answerPatch, held } = await arranging();
    answerPatch(() => new HttpResponse(null, { status: 500 }));
    moveWithFocus();
    const again = await screen.findByText('Save again');
    answerPatch(undefined);
    again.focus();
    fireEvent.click(again);
    expect(screen.getByText('Done')).toHaveFocus();
    expect(valuesIn(panel()), 'at once').toBe(planFirst);
    await screen.findByText('Saved');
    expect(screen.queryByText('The change was not saved')).toBeNull();
    expect(held()).toMatch(/^Plan, Full Name/);
  });

  it('stays as it was with “Leave it”', async () => {
    const { answerPatch, patches } = await arranging();
    answerPatch(() => new HttpResponse(null, { status: 500 }));
    moveWithFocus();
    const leave = await screen.findByText('Leave it');
    leave.focus();
    fireEvent.click(leave);
    expect(screen.getByText('Done')).toHaveFocus();
    expect(screen.queryByText('The change was not saved')).toBeNull();
    expect(valuesIn(panel())).toBe(before);
    expect(patches).toHaveLength(1);
  });

  it('is told in the panel when the editor was closed, once, and goes on in the editor', async () => {
    const { answerPatch } = await arranging();
    answerPatch(() => new HttpResponse(null, { status: 500 }));
    moveWithFocus();
    fireEvent.click(screen.getByText('Done'));
    await waitFor(() => expect(valuesIn(panel())).toBe(before));
    expect(screen.getByText('The change was not saved').closest('[role=alert]')).toBeVisible();
    fireEvent.click(arrangeButton());
    expect(screen.getByText('The change was not saved')).toBeInTheDocument();
    await dragging();
  });

  it('can be left from there, and the focus goes to the button in the heading', async () => {
    const { answerPatch } = await arranging();
    answerPatch(() => new HttpResponse(null, { status: 500 }));
    moveWithFocus();
    fireEvent.click(screen.getByText('Done'));
    fireEvent.click(await screen.findByText('Leave it'));
    expect(screen.queryByText('The change was not saved')).toBeNull();
    expect(arrangeButton()).toHaveFocus();
  });

  it('does not stop the next one', async () => {
    const { answerPatch, held } = await arranging();
    answerPatch(() => new HttpResponse(null, { status: 500 }));
    moveWithFocus();
    await screen.findByText('The change was not saved');
    answerPatch(undefined);
    press('Move Email to the top');
    expect(screen.queryByText('The change was not saved')).toBeNull();
    await screen.findByText('Saved');
    expect(held()).toMatch(/^Email, Full Name, MRR/);
  });

  it.each([
    ['no connection', () => HttpResponse.error()],
    ['a page of a proxy', () => new HttpResponse('<!doctype html>')],
    ['404', () => new HttpResponse(null, { status: 404 })],
  ])('fares no better with %s', async (_, answer) => {
    const { answerPatch } = await arranging();
    answerPatch(answer);
    moveWithFocus();
    await screen.findByText('The change was not saved');
    expect(valuesIn(panel())).toBe(before);
  });
});

describe.each([401, 403])('a change that the server refuses with %i', (status) => {
  it('is taken back, with a sentence of its own and no further attempt', async () => {
    const { answerPatch } = await arranging();
    answerPatch(() => new HttpResponse(null, { status }));
    moveWithFocus();
    const alert = (await screen.findByText('You may not change these fields')).closest('[role="alert"]') as HTMLElement;
    expect(alert).toHaveTextContent('The server refused it.');
    expect(within(alert).queryByText('Save again')).toBeNull();
    expect(valuesIn(panel())).toBe(before);
    fireEvent.click(within(alert).getByText('Leave it'));
    expect(alert).toBeEmptyDOMElement();
  });
});

describe('a change over that of another agent', () => {
  /** Another agent saves after the editor was opened, and then this one moves Plan. */
  async function inConflict(): Promise<ReturnType<typeof configServer> & ReturnType<typeof show>> {
    const scene = await arranging();
    await waitFor(() => expect(scene.lists()).toBe(2));
    scene.byOthers(theirs);
    moveWithFocus();
    await screen.findByText('Someone else changed these fields meanwhile');
    return scene;
  }

  it('is not sent; it is still shown, and both are offered', async () => {
    const { patches, held } = await inConflict();
    expect(patches).toEqual([]);
    expect(held()).toBe('(Tags), Active, Plan');
    expect(valuesIn(panel())).toBe(planFirst);
    expect(screen.getByLabelText('Move Plan to the top')).toHaveFocus();
  });

  it('is saved over theirs with “Keep mine”', async () => {
    const { held } = await inConflict();
    fireEvent.click(screen.getByText('Keep mine'));
    expect(screen.getByText('Done')).toHaveFocus();
    await screen.findByText('Saved');
    expect(held()).toMatch(/^Plan, Full Name/);
    expect(valuesIn(panel())).toBe(planFirst);
  });

  it('gives way with “Take theirs”, which is said', async () => {
    const { patches, container } = await inConflict();
    const said = listenTo(container);
    fireEvent.click(screen.getByText('Take theirs'));
    expect(screen.getByText('Done')).toHaveFocus();
    expect(valuesIn(panel())).toBe('Active, Plan, Full Name, Email, MRR, Renewal Date');
    expect(namesIn(panel())).toHaveLength(7);
    expect(screen.queryByText('Someone else changed these fields meanwhile')).toBeNull();
    expect(patches).toEqual([]);
    await expect.poll(() => said.polite).toEqual(['The other order is shown']);
  });

  it('keeps waiting for the choice when more is changed, and nothing of it is lost', async () => {
    const { patches, held } = await inConflict();
    press('Move Email to the top');
    await screen.findByText('Someone else changed these fields meanwhile');
    expect(patches).toEqual([]);
    fireEvent.click(screen.getByText('Keep mine'));
    await screen.findByText('Saved');
    expect(held()).toMatch(/^Email, Plan, Full Name/);
  });

  it.each([409, 412])('is found by a %i too', async (status) => {
    const { answerPatch, byOthers, patches } = await arranging();
    answerPatch(() => {
      byOthers(theirs);
      return new HttpResponse(null, { status });
    });
    moveWithFocus();
    await screen.findByText('Someone else changed these fields meanwhile');
    expect(valuesIn(panel())).toBe(planFirst);
    answerPatch(undefined);
    fireEvent.click(screen.getByText('Keep mine'));
    await screen.findByText('Saved');
    expect(patches).toHaveLength(2);
  });

  it('is none when both want the same', async () => {
    const { byOthers, lists } = await arranging();
    await waitFor(() => expect(lists()).toBe(2));
    const order = ['Plan', 'Full Name', 'Email', 'MRR', 'Tags', 'Renewal Date', 'Active'];
    byOthers(Object.fromEntries(order.map((key, index) => [key, { order: index + 1, visible: key !== 'Tags' }])));
    moveWithFocus();
    await screen.findByText('Saved');
  });
});

it('of an install that is no longer there is not saved, and the panel stays', async () => {
  await arranging();
  server.use(http.get('*/integration-app/install', () => HttpResponse.json([]), { once: true }));
  moveWithFocus();
  await screen.findByText('The change was not saved');
  expect(valuesIn(panel())).toBe(before);
});
