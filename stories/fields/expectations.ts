import type { StoryContext } from '@storybook/react-vite';
import { expect } from 'storybook/test';

type Play = (context: Pick<StoryContext, 'canvas'>) => Promise<void>;

/** The field shows this text, and no mark. */
export const shows =
  (text: string): Play =>
  async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent(text);
    await expect(canvas.queryByRole('img')).toBeNull();
  };

/** The field shows a link with this text and address. */
export const links =
  (text: string, href: string): Play =>
  async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: text })).toHaveAttribute('href', href);
  };

/** The value does not fit: its raw text stands there, with a mark. */
export const showsMarked =
  (text: string): Play =>
  async ({ canvas }) => {
    await expect(canvas.getByRole('definition')).toHaveTextContent(text);
    await expect(canvas.getByRole('img', { name: 'Can’t be shown as this field’s type' })).toBeVisible();
  };

/** The value is absent. */
export const showsNothing: Play = async ({ canvas }) => {
  await expect(canvas.getByRole('img', { name: 'No value' })).toHaveTextContent('—');
};
