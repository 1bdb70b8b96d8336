import 'deskside/styles.css';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { faintIn } from './look.js';
import { draw, scenes } from './panelScenes.js';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  it.each(Object.entries(scenes))('%s: axe finds nothing, and every text has a contrast of 4.5:1', async (_, scene) => {
    const container = await draw(scene, (ui) => (
      <main data-deskside-theme={theme} style={{ inlineSize: 320, background: 'Canvas' }}>
        {ui}
      </main>
    ));
    const { violations } = await axe.run(container, {
      runOnly: { type: 'tag', values: standard },
      rules: { 'target-size': { enabled: true } },
    });
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    expect(found).toEqual([]);
    expect(faintIn(container)).toEqual([]);
  });
});
