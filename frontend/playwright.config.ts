import { defineConfig } from '@playwright/test';

const port = process.env.DEKKEND_SITE_PORT ?? '8000';

/** Against a server that runs already; the browser is the system's own. */
export default defineConfig({
  testDir: 'tests/pages',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  // A busy machine stands still for seconds now and then. What passes the second time only is listed as flaky: mend it.
  retries: 1,
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    { name: 'today', testIgnore: /later\.spec/ },
    // Each turns the clock of the server: one by one, for when all others are done.
    { name: 'later', testMatch: /later\.spec/, workers: 1 },
  ],
  use: {
    baseURL: process.env.DEKKEND_SITE ?? `http://localhost:${port}`,
    // A colour on its way to another is neither.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env.DEKKEND_CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
