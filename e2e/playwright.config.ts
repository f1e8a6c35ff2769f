import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { DESKTOP, PHONE } from './widths.ts';

const ports = {
  public: Number(process.env.DIAL_E2E_PORT ?? 4319),
  editing: Number(process.env.DIAL_E2E_EDITING_PORT ?? 4320),
  returns: Number(process.env.DIAL_E2E_RETURNS_PORT ?? 4321),
  quarter: Number(process.env.DIAL_E2E_QUARTER_PORT ?? 4322),
};

/**
 * The journeys run against the server as `npm start` runs it, on an embedded database of their own. Those that edit have a second
 * one, a demonstration, whose made-up people they sign in as; those that file returns a third, whose next edition stays a draft;
 * the quarter that is taken to publication and beyond a fourth.
 */
export default defineConfig({
  testDir: '.',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: 'list',
  // Pages with hundreds of rows are looked at in every way.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: origin(ports.public),
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
    // The longest first, so that none is left to run alone at the end.
    {
      name: 'quarter',
      testMatch: 'quarter/*.spec.ts',
      use: { baseURL: origin(ports.quarter), viewport: DESKTOP },
    },
    {
      name: 'returns',
      testMatch: 'returns/*.spec.ts',
      use: { baseURL: origin(ports.returns), viewport: DESKTOP },
    },
    {
      // Counts of the whole change with each journey here, so that each is run once and sees to both widths itself.
      name: 'editing',
      testMatch: 'editing/*.spec.ts',
      use: { baseURL: origin(ports.editing), viewport: DESKTOP },
    },
    {
      name: 'desktop',
      testIgnore: ['editing/**', 'returns/**', 'quarter/**'],
      use: { viewport: DESKTOP },
      // Readers leave nothing behind, so that a journey a busy machine broke can be made again; it is named as such.
      retries: 1,
    },
    {
      name: 'phone',
      retries: 1,
      // A phone has no keyboard to walk the page with; every screen is looked at in both widths at once; what the width
      // has no part in is tried once.
      testIgnore: [
        'editing/**',
        'returns/**',
        'quarter/**',
        'a-page-asks-at-once.spec.ts',
        'a-reader-cannot-edit.spec.ts',
        'a-reader-downloads-the-data.spec.ts',
        'a-reader-searches-with-a-typing-error.spec.ts',
        'an-address-names-nothing.spec.ts',
        'by-keyboard-alone.spec.ts',
        'every-screen.spec.ts',
        'charts-look-as-they-did.spec.ts',
      ],
      use: { viewport: PHONE, hasTouch: true, isMobile: true },
    },
  ],
  webServer: [
    server('public', {}),
    server('editing', { DIAL_DEMONSTRATION: '1' }),
    server('returns', { DIAL_DEMONSTRATION: '1' }),
    server('quarter', { DIAL_DEMONSTRATION: '1' }),
  ],
});

function origin(port: number): string {
  return `http://127.0.0.1:${port}`;
}

/** A server with a database of its own, new unless the environment names a folder with one for it, and settings of its own. */
function server(name: keyof typeof ports, settings: Readonly<Record<string, string>>) {
  const port = ports[name];
  const prepared = process.env.DIAL_E2E_DATA;
  return {
    command: 'node --disable-warning=ExperimentalWarning ../apps/api/src/main.ts',
    url: `${origin(port)}/readyz`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    env: {
      ...definedEnvironment(),
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: '',
      DIAL_DATA_DIR: prepared === undefined ? mkdtempSync(join(tmpdir(), 'dial-e2e-')) : join(prepared, name),
      DIAL_DEMONSTRATION: '',
      ...settings,
    },
  } as const;
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
