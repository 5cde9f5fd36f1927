import { join } from 'node:path';
import svelte from '@astrojs/svelte';
import type { AstroIntegration } from 'astro';
import { defineConfig } from 'astro/config';

const site = process.env.DEKKEND_SITE_URL;
const lib = join(import.meta.dirname, 'src/lib');

/** A tenth of what a list may weigh would be ways to find a language that these pages never use. */
const speakAsThePage = {
  name: 'speak-as-the-page',
  enforce: 'pre' as const,
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  resolveId: (source: string, importer = '') =>
    source.endsWith('/runtime.js') && importer.startsWith(lib) ? join(lib, 'speak.ts') : undefined,
};

const calm: AstroIntegration = {
  name: 'calm',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'calm', entrypoint: './src/finder/calm.ts' }),
  },
};

export default defineConfig({
  ...(site ? { site } : {}),
  trailingSlash: 'always',
  outDir: process.env.DEKKEND_SITE_BUILD ?? './dist',
  i18n: { defaultLocale: 'nl', locales: ['nl', 'en'], routing: { prefixDefaultLocale: false } },
  // The Content-Security-Policy has no room for inline styles.
  build: { inlineStylesheets: 'never', assets: '_dekkend' },
  prefetch: false,
  devToolbar: { enabled: false },
  integrations: [svelte(), calm],
  vite: { plugins: [speakAsThePage], build: { assetsInlineLimit: 0, modulePreload: { polyfill: false } } },
});
