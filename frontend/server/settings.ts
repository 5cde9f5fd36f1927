/** Where things are, from the environment; the defaults are those of the embedded run. */
import { join } from 'node:path';

const local = (name: string, fallback: string) => `http://localhost:${process.env[name] ?? fallback}`;

export const settings = {
  port: Number(process.env.DEKKEND_SITE_PORT ?? 8000),
  host: process.env.DEKKEND_SITE_HOST ?? '127.0.0.1',
  api: process.env.DEKKEND_API ?? local('DEKKEND_API_PORT', '8080'),
  issuer: process.env.DEKKEND_ISSUER ?? `${local('DEKKEND_ISSUER_PORT', '8090')}/dekkend`,
  tiles:
    process.env.DEKKEND_TILES ??
    'https://service.pdok.nl/brt/achtergrondkaart/wmts/v2_0/standaard/EPSG:3857/{z}/{x}/{y}.png',
  securityContact: process.env.DEKKEND_SECURITY_CONTACT,
  folder: process.env.DEKKEND_SITE_FOLDER ?? join(import.meta.dirname, '..', '.site', 'current'),
};
