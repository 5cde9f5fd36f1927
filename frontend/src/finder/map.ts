import { control, divIcon, latLngBounds, map, type Map, type Marker, marker, point, tileLayer } from 'leaflet';
import styles from 'leaflet/dist/leaflet.css?url';
import type { Pin } from './pins.ts';
import { spread } from '../lib/spread.ts';

const pdok = 'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png';
/** A pin is as large as a thumb, and so is the room between two. */
const thumb = 44;
const icon = ({ at, example }: Pin) =>
  divIcon({ className: example ? 'pin made-up' : 'pin', iconSize: [thumb, thumb], html: `<span>${at}</span>` });

/**
 * Draws the places of this page, each by the name as it is read out; a pin leads to its card. Returns how to take the
 * map away again.
 */
export async function drawMap(
  element: HTMLElement,
  pins: Pin[],
  words: { attribution: string; zoomIn: string; zoomOut: string },
  blank: () => void,
): Promise<() => void> {
  await dress();
  const { tiles = pdok } = (await (await fetch('/runtime.json')).json()) as { tiles?: string };
  const calm = { zoomAnimation: false, fadeAnimation: false, scrollWheelZoom: false, zoomControl: false };
  const drawn = map(element, calm);
  control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(drawn);
  drawn.attributionControl.setPrefix(false);
  let seen = false;
  tileLayer(tiles, { attribution: words.attribution, minZoom: 6, maxZoom: 19 })
    .on('tileload', () => (seen = true))
    .on('tileerror', () => seen || blank())
    .addTo(drawn);
  // First where to look: a map without a view has no pins yet.
  drawn.fitBounds(latLngBounds(pins.map(({ lat, lon }) => [lat, lon])), { padding: [thumb, thumb], maxZoom: 15 });
  const markers = pins.map((pin) => place(pin, drawn));
  const tellApart = () => keepApart(drawn, pins, markers);
  drawn.on('zoomend resize', tellApart);
  tellApart();
  return () => drawn.remove();
}

function place(pin: Pin, drawn: Map): Marker {
  const { id, name, at, lat, lon } = pin;
  const placed = marker([lat, lon], { icon: icon(pin), title: name, alt: name, keyboard: true })
    .on('click', () => toCard(id))
    .addTo(drawn);
  const element = placed.getElement();
  element?.setAttribute('lang', 'nl');
  element?.setAttribute('aria-label', `${at}. ${name}`);
  element?.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    // Space would scroll the card away again.
    event.preventDefault();
    toCard(id);
  });
  return placed;
}

/** Where two lie at one spot the eye sees one: at every scale they stand beside one another. */
function keepApart(drawn: Map, pins: Pin[], markers: Marker[]) {
  const spots = pins.map(({ lat, lon }) => drawn.latLngToLayerPoint([lat, lon]));
  spread(spots, thumb).forEach(({ x, y }, at) => markers[at]?.setLatLng(drawn.layerPointToLatLng(point(x, y))));
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
