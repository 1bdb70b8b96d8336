import type { ReactNode } from 'react';
import { SidebarApp, type SidebarAppProps } from '../dashboard-apps/index.js';
import { Panel, type PanelProps } from '../panels/index.js';
import { Widget, type WidgetProps } from '../widgets/index.js';
import type { Source } from './sources.js';

/** What {@link SourceSlot} takes. */
export interface SourceSlotProps {
  readonly source: Source;
  /** Whether the column is folded away: then nothing is asked, but the frames of apps stay. */
  readonly isIdle: boolean;
  /** Whether an app is open. */
  readonly isOpen: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly isPinned: boolean;
  readonly panel: Pick<PanelProps, 'hideEmpty' | 'canArrange'>;
  readonly widget: Pick<WidgetProps, 'onAction' | 'emptyWidgets' | 'linkUrls'>;
  readonly app: Pick<SidebarAppProps, 'kept' | 'handlers' | 'selectContext' | 'onStateChange'>;
}

/** The place of one source in the column. The keyboard goes from one to the next. */
export function SourceSlot({ source, isPinned, ...rest }: SourceSlotProps): ReactNode {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div
      className="deskside-slot"
      role="group"
      aria-label={source.name}
      tabIndex={-1}
      data-source={source.id}
      data-kind={source.kind}
      data-pinned={isPinned || undefined}
    >
      {content(source, rest)}
    </div>
  );
}

function content(
  source: Source,
  { isIdle, isOpen, onOpenChange, panel, widget, app }: Omit<SourceSlotProps, 'source' | 'isPinned'>,
): ReactNode {
  if (source.kind === 'app') {
    return <SidebarApp app={source.app} open={isOpen} onOpenChange={onOpenChange} {...app} />;
  }
  if (isIdle) return null;
  return source.kind === 'panel' ? (
    <Panel install={source.install} {...panel} />
  ) : (
    <Widget widget={source.widget} {...widget} />
  );
}
