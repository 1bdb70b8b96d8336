interface Component {
  componentText?: { text: string };
  componentPlainText?: { plainText: string };
  componentBadge?: { badgeLabel: string; badgeColor?: string };
  componentCopyButton?: { copyButtonValue: string };
  componentLinkButton?: { linkButtonLabel: string; linkButtonUrl: string };
  componentRow?: { rowMainContent: Component[]; rowAsideContent: Component[] };
  componentContainer?: { containerContent: Component[] };
}

export interface Card {
  key: string;
  timeToLiveSeconds?: number | null;
  components: Component[] | null;
}

/** Components without containers around them, in their order. */
const flat = (components: readonly Component[]): readonly Component[] =>
  components.flatMap((one) => (one.componentContainer ? flat(one.componentContainer.containerContent) : [one]));

const textOf = (part: Component | undefined): string =>
  part?.componentText?.text ?? part?.componentPlainText?.plainText ?? part?.componentCopyButton?.copyButtonValue ?? '';

/** A badge keeps its colour; anything else is its text. */
function valueIn(part: Component | undefined): unknown {
  const badge = part?.componentBadge;
  return badge ? { type: 'badge', label: badge.badgeLabel, color: badge.badgeColor?.toLowerCase() } : textOf(part);
}

/** A customer card as a widget: a row becomes a field, a link button an action, a text on its own the subtitle. */
export function widgetOf(title: string, { components }: Card) {
  if (components === null) return { title, items: [] }; // "no data"
  const parts = flat(components);
  const rows = parts.flatMap(({ componentRow }) => componentRow ?? []);
  const links = parts.flatMap(({ componentLinkButton }) => componentLinkButton ?? []);
  return {
    title,
    items: [
      {
        title,
        subtitle: parts.map(textOf).find((text) => text !== ''),
        actions: links.map((link) => ({ label: link.linkButtonLabel, link: link.linkButtonUrl })),
        collapsible: false,
        sections: [
          {
            fields: Object.fromEntries(
              rows.map((row) => [textOf(row.rowMainContent[0]), valueIn(row.rowAsideContent[0])]),
            ),
          },
        ],
      },
    ],
  };
}
