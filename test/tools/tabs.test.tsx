import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { Tabs } from '../../src/tools/index.js';

function Note(): React.ReactNode {
  const [text, setText] = useState('');
  return <input aria-label="Note" value={text} onChange={(event) => setText(event.currentTarget.value)} />;
}

const tabs = [
  { id: 'one', title: 'One', content: <Note /> },
  { id: 'two', title: 'Two', content: <p>Second</p> },
  { id: 'three', title: 'Three', content: <p>Third</p> },
];
const selected = (): string | null => screen.getByRole('tab', { selected: true }).textContent;
const press = (key: string): boolean => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });

describe('tabs', () => {
  it('open the first one, and draw no other before it is opened', () => {
    render(<Tabs label="Places" tabs={tabs} />);
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName('One');
    expect(screen.queryByText('Second')).not.toBeInTheDocument();
  });

  it('go round by arrows and to their ends by Home and End, with the focus', () => {
    render(<Tabs label="Places" tabs={tabs} />);
    const walked = ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End'].map((key) => {
      press(key);
      expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
      return selected();
    });
    expect(walked).toEqual(['Two', 'Three', 'One', 'Three', 'One', 'Three']);
    expect(screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
  });

  it('follow the page’s own direction', () => {
    render(
      <div dir="rtl" style={{ direction: 'rtl' }}>
        <Tabs label="Places" tabs={tabs} />
      </div>,
    );
    press('ArrowLeft');
    expect(selected()).toBe('Two');
  });

  it('keep what was typed in one that is left', () => {
    render(<Tabs label="Places" tabs={tabs} />);
    fireEvent.change(screen.getByLabelText('Note'), { target: { value: 'kept' } });
    fireEvent.click(screen.getByRole('tab', { name: 'Two' }));
    expect(screen.getByLabelText('Note')).not.toBeVisible();
    fireEvent.click(screen.getByRole('tab', { name: 'One' }));
    expect(screen.getByLabelText('Note')).toHaveValue('kept');
  });

  it('stay on the first one when the open one is taken away', () => {
    const { rerender } = render(<Tabs label="Places" tabs={tabs} defaultOpen="three" />);
    expect(selected()).toBe('Three');
    rerender(<Tabs label="Places" tabs={tabs.slice(0, 2)} defaultOpen="three" />);
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName('One');
    expect(screen.getByLabelText('Note')).toBeVisible();
  });
});
