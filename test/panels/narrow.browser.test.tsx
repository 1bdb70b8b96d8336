import 'deskside/styles.css';
import { render, screen, within } from '@testing-library/react';
import { PanelFields } from 'deskside';
import { fixtures } from 'deskside/testing';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { lostIn } from './look.js';
import { draw, everyLook, installOf, scenes } from './panelScenes.js';

beforeEach(() => page.viewport(320, 640));
afterEach(() => page.viewport(800, 600));

const sidebar = (width: number, ui: ReactNode, dir = 'ltr'): ReactNode => (
  <div data-testid="frame" dir={dir} style={{ inlineSize: width }}>
    {ui}
  </div>
);
const frame = (): HTMLElement => screen.getByTestId('frame');
const scrollsSideways = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;

describe('at 320 px', () => {
  it.each(Object.entries(scenes))('%s loses nothing and needs no sideways scroll', async (_, scene) => {
    document.body.style.margin = '0';
    await draw(scene, (ui) => sidebar(320, ui));
    expect(lostIn(frame())).toEqual([]);
    expect(scrollsSideways()).toBe(false);
  });

  it('a thin sidebar of 240 px loses nothing either', async () => {
    await draw(scenes['every look'] as (typeof scenes)[string], (ui) => sidebar(240, ui));
    expect(lostIn(frame())).toEqual([]);
  });
});

describe('with the text spacing of WCAG 1.4.12', () => {
  it.each(Object.entries(scenes))('%s loses nothing', async (_, scene) => {
    await draw(scene, (ui) => (
      <>
        <style>
          {
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'
          }
        </style>
        {sidebar(320, ui)}
      </>
    ));
    expect(lostIn(frame())).toEqual([]);
    expect(scrollsSideways()).toBe(false);
  });
});

describe('a megabyte without a blank', () => {
  const endless = 'x'.repeat(2 ** 20);
  const places: Readonly<Record<string, readonly [schema: object, data: object]>> = {
    'a text': [{ properties: { Plan: { type: 'string' } } }, { Plan: endless }],
    'a label': [{ properties: { [endless]: { type: 'string' } } }, { [endless]: 'Pro' }],
    'a tag': [{ properties: { Tags: { type: 'array', items: { type: 'string' } } } }, { Tags: [endless, 'VIP'] }],
    'a badge': [{ properties: { Tier: { properties: { label: {}, color: {} } } } }, { Tier: { label: endless } }],
    'a link': [{ properties: { Link: { format: 'uri' } } }, { Link: `https://crm.example/${endless}` }],
    'an address': [{ properties: { Mail: { format: 'email' } } }, { Mail: `${endless}@example.com` }],
    'a list': [
      { properties: { Notes: { type: 'array', items: { type: 'object' } } } },
      { Notes: [{ [endless]: endless }] },
    ],
    'a pair': [{ properties: { Home: { type: 'object' } } }, { Home: { [endless]: endless } }],
    'a code': [{ properties: { Id: { 'x-deskside': { display: 'code' } } } }, { Id: endless }],
    'a misfit': [{ properties: { Active: { type: 'boolean' } } }, { Active: endless }],
    'a currency code': [
      { properties: { MRR: { properties: { code: {}, value: {} } } } },
      { MRR: { code: endless, value: 1 } },
    ],
    'a key that the schema lacks': [{ properties: { Plan: {} } }, { [endless]: 1 }],
    'a key that did not come': [{ properties: { [endless]: {} } }, { Plan: 1 }],
  };

  it.each(Object.entries(places))('in %s needs no sideways scroll at 320 px', async (_, [schema, data]) => {
    await draw({ says: 'My CRM Panel', replies: [{ data }], install: installOf(schema) }, (ui) => sidebar(320, ui));
    expect(lostIn(frame())).toEqual([]);
    expect(scrollsSideways()).toBe(false);
  });

  it('in the name of the app needs none either, while it loads and when it fails', async () => {
    const install = installOf(fixtures.panelSchema, { name: endless.slice(0, 10_000) });
    await draw({ says: 'Plan', replies: ['hang'], install }, (ui) => sidebar(320, ui));
    expect(lostIn(frame())).toEqual([]);
  });
});

describe('the layout', () => {
  const boxes = (dir: string, width = 320) => {
    render(sidebar(width, <PanelFields schema={fixtures.panelSchema} data={fixtures.panelResponse} />, dir));
    const label = screen.getByText('Plan', { selector: 'dt' });
    const value = screen.getByText('Pro');
    return { label: label.getBoundingClientRect(), value: value.getBoundingClientRect() };
  };

  it('has labels before values, side by side', () => {
    const { label, value } = boxes('ltr');
    expect(label.left).toBeLessThan(value.left);
    expect(Math.abs(label.top - value.top)).toBeLessThan(label.height);
  });

  it('is mirrored where the page is written from right to left', () => {
    const { label, value } = boxes('rtl');
    expect(label.right).toBeGreaterThan(value.right);
    expect(Math.abs(label.top - value.top)).toBeLessThan(label.height);
  });

  it('has the refresh button at the end of the line, on the left in a mirrored panel', async () => {
    await draw(scenes['ready'] as (typeof scenes)[string], (ui) => sidebar(320, ui, 'rtl'));
    const region = screen.getByRole('region');
    const refresh = within(region)
      .getByRole('button', { name: /^Refresh/ })
      .getBoundingClientRect();
    const heading = within(region).getByRole('heading').getBoundingClientRect();
    expect(refresh.right).toBeLessThan(heading.left + 1);
    expect(lostIn(frame())).toEqual([]);
  });

  it.each(['ltr', 'rtl'])('keeps every look inside the sidebar, %s', (dir) => {
    render(sidebar(320, <PanelFields schema={everyLook.schema} data={everyLook.data} />, dir));
    expect(lostIn(frame())).toEqual([]);
  });

  it('does not move when the values come', async () => {
    const height = async (name: string): Promise<number> => {
      const container = await draw(scenes[name] as (typeof scenes)[string], (ui) => sidebar(320, ui));
      const top = container.querySelector('.deskside-fields')?.getBoundingClientRect().top ?? 0;
      return top - container.getBoundingClientRect().top;
    };
    const loading = await height('loading');
    expect(Math.abs((await height('ready')) - loading)).toBeLessThanOrEqual(1);
  });
});
