import { fireEvent, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type PanelInstall, PanelRail } from 'deskside';
import { fixtures } from 'deskside/testing';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { recordingClient, show } from './support.js';

const named = (name: string, app: object = {}): PanelInstall => ({
  ...fixtures.panelInstall,
  _id: `install of ${name}`,
  app: { ...fixtures.panelInstall.app, name, description: null, ...app },
});
const three = [named('CRM'), named('Shop'), named('Billing')];
const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const { client } = recordingClient();

function Rail({ installs = three, open = null }: { installs?: readonly PanelInstall[]; open?: string | null }) {
  const [openInstallId, setOpen] = useState<string | null>(open);
  return <PanelRail installs={installs} openInstallId={openInstallId} onOpenInstallChange={setOpen} />;
}

describe('the rail of panels', () => {
  it('is a toolbar with one named button for each install', () => {
    show(<Rail />, { client });
    expect(screen.getByRole('toolbar', { name: 'Panels' })).toBeInTheDocument();
    expect(screen.getAllByRole('button').map(({ ariaLabel, title }) => ariaLabel ?? title)).toEqual([
      'CRM',
      'Shop',
      'Billing',
    ]);
  });

  it('tells which install to open, and null when the open one is pressed again', () => {
    const onOpenInstallChange = vi.fn();
    const rail = (open: string | null) => (
      <PanelRail installs={three} openInstallId={open} onOpenInstallChange={onOpenInstallChange} />
    );
    const { change } = show(rail(null), { client });
    fireEvent.click(button('Shop'));
    expect(onOpenInstallChange).toHaveBeenLastCalledWith('install of Shop', { install: three[1] });
    change({ ui: rail('install of Shop') });
    fireEvent.click(button('Shop'));
    expect(onOpenInstallChange).toHaveBeenLastCalledWith(null, { install: three[1] });
  });

  it('says which panel is open by the pressed state', () => {
    show(<Rail open="install of Shop" />, { client });
    const pressed = screen.getAllByRole('button').map((element) => element.getAttribute('aria-pressed'));
    expect(pressed).toEqual(['false', 'true', 'false']);
  });

  it.each([
    ['\u202ecrm', 'C'],
    ['\u200f\u061c\ufeff crm', 'C'],
    ['\u200e', ''],
  ])('shows of the name %j the first character that can be seen', (name, monogram) => {
    const { container } = show(<Rail installs={[named(name, { icon: null })]} />, { client });
    expect(container.querySelector('.deskside-icon')).toHaveTextContent(new RegExp(`^${monogram}$`));
  });

  it('draws nothing without installs', () => {
    show(<Rail installs={[]} />, { client });
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('explains an install by its description', () => {
    show(<Rail installs={[named('CRM', { description: 'Contact data' })]} />, { client });
    expect(button('CRM')).toHaveAccessibleDescription('CRM: Contact data');
  });
});

describe('the rail by keyboard', () => {
  it('is one stop in the tab order: the open panel, else the first', async () => {
    const user = userEvent.setup();
    const { change } = show(<Rail />, { client });
    await user.tab();
    expect(button('CRM')).toHaveFocus();
    await user.tab();
    expect(document.body).toHaveFocus();
    change({ ui: <Rail key="open" open="install of Billing" /> });
    await user.tab();
    expect(button('Billing')).toHaveFocus();
  });

  it('moves by arrows, Home and End, round the ends, and stays one stop', async () => {
    const user = userEvent.setup();
    show(<Rail />, { client });
    await user.tab();
    const path = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'ArrowDown', 'ArrowUp', 'End'];
    const reached: (string | null | undefined)[] = [];
    for (const key of path) {
      await user.keyboard(`{${key}}`);
      reached.push(document.activeElement?.getAttribute('aria-label'));
    }
    expect(reached).toEqual(['Shop', 'Billing', 'CRM', 'Billing', 'CRM', 'Shop', 'CRM', 'Billing']);
    await user.tab({ shift: true });
    expect(document.body).toHaveFocus();
  });

  it('opens by Enter and by Space', async () => {
    const user = userEvent.setup();
    show(<Rail />, { client });
    await user.tab();
    await user.keyboard('{Enter}');
    expect(button('CRM')).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('{ArrowRight}[Space]');
    expect(button('Shop')).toHaveAttribute('aria-pressed', 'true');
    expect(button('CRM')).toHaveAttribute('aria-pressed', 'false');
    expect(button('Shop')).toHaveFocus();
  });

  it('follows the writing direction', async () => {
    const user = userEvent.setup();
    show(
      <div style={{ direction: 'rtl' }} dir="rtl">
        <Rail />
      </div>,
      { client },
    );
    await user.tab();
    await user.keyboard('{ArrowLeft}');
    expect(button('Shop')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(button('CRM')).toHaveFocus();
  });

  it('leaves other keys alone', async () => {
    const user = userEvent.setup();
    const heard = vi.fn();
    const { container } = show(<Rail />, { client });
    container.addEventListener('keydown', ({ key, defaultPrevented }) => heard(key, defaultPrevented));
    await user.tab();
    await user.keyboard('{Escape}');
    expect(heard).toHaveBeenLastCalledWith('Escape', false);
    await user.keyboard('{ArrowRight}');
    expect(heard).toHaveBeenLastCalledWith('ArrowRight', true);
  });
});

describe('an icon of the rail', () => {
  const image = (): HTMLImageElement | null => button('CRM').querySelector('img');

  it.each(['https://cdn.example/icon.png', 'data:image/png;base64,iVBORw0KGgo='])('is the picture at %s', (icon) => {
    show(<Rail installs={[named('CRM', { icon })]} />, { client });
    expect(image()).toHaveAttribute('src', icon);
    expect(image()).toHaveAttribute('alt', '');
    expect(image()).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it.each([
    null,
    '',
    'icon.png',
    '//cdn.example/icon.png',
    'http://cdn.example/icon.png',
    'javascript:alert(1)',
    'data:image/svg+xml,<svg onload="alert(1)"/>',
    'data:text/html,<script>alert(1)</script>',
    'blob:https://desk.example/1',
    'https://user:pass@cdn.example/icon.png',
  ])('is the first letter of the name for %j', (icon) => {
    show(<Rail installs={[named('CRM', { icon })]} />, { client });
    expect(image()).toBeNull();
    expect(button('CRM')).toHaveTextContent(/^C$/);
  });

  it('is the first letter when the picture does not load, and a picture again when there is another', () => {
    const { change } = show(<Rail installs={[named('CRM', { icon: 'https://cdn.example/gone.png' })]} />, { client });
    fireEvent.error(image() as HTMLImageElement);
    expect(button('CRM')).toHaveTextContent(/^C$/);
    change({ ui: <Rail installs={[named('CRM', { icon: 'https://cdn.example/new.png' })]} /> });
    expect(image()).toHaveAttribute('src', 'https://cdn.example/new.png');
  });

  it.each([
    ['😀 Smile', '😀'],
    ['  zebra', 'Z'],
    ['日本', '日'],
  ])('takes a whole letter of "%s"', (name, letter) => {
    show(<Rail installs={[named(name)]} />, { client });
    expect(screen.getByRole('button')).toHaveTextContent(letter);
  });
});
