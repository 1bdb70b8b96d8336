import type { Delivery } from './deliveries.js';

/** Draws a parcel on its way; `null`: there is none; `undefined`: nobody could say. */
export function drawDelivery(delivery: Delivery | null | undefined): void {
  text('words', delivery ? delivery.words : delivery === null ? 'No parcel on its way' : 'The courier did not answer');
  const map = document.getElementById('map');
  if (map) map.hidden = !delivery;
  if (!delivery) return;
  const { order, from, to, done } = delivery;
  text('caption', `${order} from ${from} to ${to}, ${Math.round(done * 100)} % of the way`);
  const way = document.querySelector<SVGPathElement>('#way');
  const at = way?.getPointAtLength(way.getTotalLength() * done);
  const parcel = document.getElementById('parcel');
  parcel?.setAttribute('cx', String(at?.x ?? 0));
  parcel?.setAttribute('cy', String(at?.y ?? 0));
  document.getElementById('gone')?.setAttribute('stroke-dasharray', `${done * 100} 100`);
}

function text(id: string, words: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = words;
}
