import { Fragment, type ReactNode } from 'react';
import { shortText } from '../fields/index.js';
import type { WidgetSection } from '../wire/index.js';
import { drawFold } from './drawFold.js';
import type { OpenMemory } from './openMemory.js';

/** Whether the agent can fold a section: without a heading there would be nothing to open it by. */
export function canFold({ collapsible, title }: WidgetSection): boolean {
  return collapsible && title !== undefined;
}

/**
 * Draws a section: its heading over its fields. Plain elements, no component, and none around them.
 *
 * @param level - of its heading
 * @param onToggle - told that it was opened or closed
 */
export function drawSection(
  section: WidgetSection,
  key: string,
  level: number,
  memory: OpenMemory,
  fields: ReactNode,
  onToggle: () => void,
): ReactNode {
  const Heading = `h${level}` as 'h4';
  const folds = canFold(section);
  const heading = section.title && (
    <Heading className={folds ? undefined : 'deskside-section__header'}>
      <bdi>{shortText(section.title)}</bdi>
    </Heading>
  );
  if (folds) return drawFold('section', memory, key, true, heading, fields, onToggle);
  return (
    <Fragment key={key}>
      {heading}
      {fields}
    </Fragment>
  );
}
