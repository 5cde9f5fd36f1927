/** Where things are, from the environment; the defaults are those of the embedded run. */
import { resolve } from 'node:path';

const local = (name: string, fallback: string) => `http://localhost:${process.env[name] ?? fallback}`;

export const settings = {
  port: Number(process.env.DEKKEND_SITE_PORT ?? 8000),
  host: process.env.DEKKEND_SITE_HOST ?? '127.0.0.1',
  api: new URL(process.env.DEKKEND_API ?? local('DEKKEND_API_PORT', '8080')).origin,
  issuer: process.env.DEKKEND_ISSUER ?? `${local('DEKKEND_ISSUER_PORT', '8090')}/dekkend`,
  /** Where the map's tiles come from, when not from PDOK. */
  tiles: process.env.DEKKEND_TILES,
  folder: resolve(import.meta.dirname, '..', process.env.DEKKEND_SITE_FOLDER ?? '.site/current'),
};
