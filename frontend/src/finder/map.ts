import { divIcon, latLngBounds, map, marker, tileLayer } from 'leaflet';
import styles from 'leaflet/dist/leaflet.css?url';
import type { Pin } from './pins.ts';

const pdok = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png';
const icon = (html: number) => divIcon({ className: 'pin', iconSize: [44, 44], html: `<span>${html}</span>` });

/** Draws the places of this page, each by the name as it is read out; a pin leads to its card. Returns how to take the map away again. */
export async function drawMap(
  element: HTMLElement,
  pins: Pin[],
  attribution: string,
  blank: () => void,
): Promise<() => void> {
  await dress();
  const { tiles = pdok } = (await (await fetch('/runtime.json')).json()) as { tiles?: string };
  const drawn = map(element, { zoomAnimation: false, fadeAnimation: false, scrollWheelZoom: false });
  drawn.attributionControl.setPrefix(false);
  let seen = false;
  tileLayer(tiles, { attribution, minZoom: 6, maxZoom: 19 })
    .on('tileload', () => (seen = true))
    .on('tileerror', () => seen || blank())
    .addTo(drawn);
  // First where to look: a map without a view has no pins yet.
  drawn.fitBounds(latLngBounds(pins.map(({ lat, lon }) => [lat, lon])), { padding: [40, 40], maxZoom: 15 });
  for (const { id, name, at, lat, lon } of pins) {
    const pin = marker([lat, lon], { icon: icon(at), title: name, alt: name, keyboard: true })
      .on('click', () => toCard(id))
      .addTo(drawn);
    const element = pin.getElement();
    element?.setAttribute('lang', 'nl');
    element?.setAttribute('aria-label', `${at}. ${name}`);
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      // Space would scroll the card away again.
      event.preventDefault();
      toCard(id);
    });
  }
  return () => drawn.remove();
}

/** The bundler forgets the styles of code that comes later, so the map brings its own. */
function dress(): Promise<unknown> | undefined {
  if (document.querySelector(`link[href="${styles}"]`)) return undefined;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  document.head.append(link);
  return new Promise((loaded, failed) => {
    link.addEventListener('load', loaded);
    link.addEventListener('error', failed);
  });
}

function toCard(id: string) {
  const link = document.querySelector<HTMLElement>(`.card a[href*="/${CSS.escape(id)}/"]`);
  link?.scrollIntoView({ block: 'center' });
  link?.focus();
}
