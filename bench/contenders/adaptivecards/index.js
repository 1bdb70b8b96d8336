import { AdaptiveCard, HostConfig } from 'adaptivecards';
import 'adaptivecards/lib/adaptivecards.css';
import { cardFor } from './card.js';

/** The library updates nothing in place: as its documentation says, the card is parsed and rendered anew. */
export function prepare({ fields }) {
  const hostConfig = new HostConfig({ fontFamily: 'system-ui, sans-serif' });
  return (host) => ({
    render(data) {
      const card = new AdaptiveCard();
      card.hostConfig = hostConfig;
      card.parse(cardFor(fields, data));
      host.replaceChildren(card.render());
    },
    unmount: () => host.replaceChildren(),
  });
}
