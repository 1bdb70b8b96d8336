import type { ReactNode } from 'react';
import type { FieldSettings, FieldType } from '../fields/index.js';
import type { WorkbenchMessages } from '../internal/workbenchMessages.js';
import { PanelFields } from '../panels/index.js';
import { WidgetCard } from '../widgets/index.js';
import type { FieldConfig } from '../wire/index.js';
import type { ShownAnswer } from './answerOf.js';

/** Draws an answer as the sidebar does, beside what was found out about it. */
export function RenderedAnswer({
  answer,
  config,
  name,
  messages,
  ...settings
}: Pick<FieldSettings, 'locale' | 'timeZone'> & {
  readonly answer: ShownAnswer;
  readonly config: FieldConfig | null | undefined;
  /** Of a widget whose result has no title. */
  readonly name: string | undefined;
  readonly fieldTypes?: readonly FieldType[] | undefined;
  readonly messages: WorkbenchMessages & NonNullable<FieldSettings['messages']>;
}): ReactNode {
  switch (answer.kind) {
    case 'panel':
      return (
        <PanelFields schema={answer.schema} data={answer.data} config={config} messages={messages} {...settings} />
      );
    case 'widget':
      return (
        <WidgetCard
          widget={answer.data}
          name={name}
          emptyWidgets="full"
          headingLevel={4}
          messages={messages}
          {...settings}
        />
      );
    case 'nothing':
      return <p className="deskside-rendered__nothing">{messages.renderedNothing}</p>;
    case 'app':
      return null;
  }
}
