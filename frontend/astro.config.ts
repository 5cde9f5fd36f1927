import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';

const site = process.env.DEKKEND_SITE_URL;

export default defineConfig({
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  outDir: process.env.DEKKEND_SITE_BUILD ?? './dist',
  i18n: { defaultLocale: 'nl', locales: ['nl', 'en'], routing: { prefixDefaultLocale: false } },
  // The Content-Security-Policy has no room for inline styles.
  build: { inlineStylesheets: 'never', assets: '_dekkend' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [svelte()],
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
});
