import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Pages that search engines have no business with. */
const hidden = /404|(^|\/)(beheer|loket)\//;

/** A map of the site for search engines; only where its public address is known, as no other can be in it. */
export function writeSitemap(folder: string): void {
  const site = process.env.DEKKEND_SITE_URL;
  const robots = ['User-agent: *', 'Disallow: /graphql'];
  if (site) {
    const pages = globSync('**/index.html', { cwd: folder }).filter((page) => !hidden.test(page));
    const addresses = pages.map((page) => new URL(`/${page.slice(0, -'index.html'.length)}`, site).href).sort();
    const entries = addresses.map((address) => `<url><loc>${address}</loc></url>`).join('');
    const urls = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`;
    writeFileSync(join(folder, 'sitemap.xml'), `<?xml version="1.0" encoding="UTF-8"?>${urls}\n`);
    robots.push(`Sitemap: ${new URL('/sitemap.xml', site).href}`);
  }
  writeFileSync(join(folder, 'robots.txt'), `${robots.join('\n')}\n`);
}
