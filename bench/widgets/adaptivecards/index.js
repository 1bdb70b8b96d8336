import { AdaptiveCard, HostConfig } from 'adaptivecards';
import 'adaptivecards/lib/adaptivecards.css';
import { cardFor } from './card.js';

/** The library updates nothing in place; a card is rendered anew where its widget's result is another object. */
export function prepare() {
  const hostConfig = new HostConfig({ fontFamily: 'system-ui, sans-serif' });
  const draw = (result) => {
    const card = new AdaptiveCard();
    card.hostConfig = hostConfig;
    card.parse(cardFor(result));
    return card.render();
  };
  return (host) => {
    let shown = [];
    return {
      render(results) {
        if (shown.length === 0) host.replaceChildren(...results.map(draw));
        else {
          for (const [index, result] of results.entries()) {
            if (result !== shown[index]) host.children[index].replaceWith(draw(result));
          }
        }
        shown = results;
      },
      unmount: () => host.replaceChildren(),
    };
  };
}
