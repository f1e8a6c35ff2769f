import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';

const port = Number(process.env.DIAL_E2E_PORT ?? 4319);
const origin = `http://127.0.0.1:${port}`;

/** The journeys run against the server as `npm start` runs it, on an embedded database of their own. */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin,
    locale: 'en-GB',
    // The pages show British dates whatever the machine's zone.
    timezoneId: 'Pacific/Auckland',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.DIAL_CHROMIUM ? { executablePath: process.env.DIAL_CHROMIUM } : {}),
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
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      // A phone has no keyboard to walk the page with.
      testIgnore: 'by-keyboard-alone.spec.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'node --disable-warning=ExperimentalWarning ../apps/api/src/main.ts',
    url: `${origin}/readyz`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: {
      ...definedEnvironment(),
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      DIAL_DATA_DIR: mkdtempSync(join(tmpdir(), 'dial-e2e-')),
    },
  },
});

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
