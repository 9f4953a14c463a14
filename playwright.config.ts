import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const port = 4173
const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
// Debian's browser is run as it stands; none of these flags is needed by Playwright's own.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.test.ts',
  outputDir: '.cache/test-results',
  globalTimeout: 30 * 60_000,
  timeout: 120_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: found ? { executablePath: found, args: flags } : {},
    screenshot: 'only-on-failure',
  },
  projects: [
    // Every language goes the whole way on a phone, one of them on a large screen too. Each page is looked at for faults
    // in both lights: on a phone by day, on a large screen by night.
    {
      name: 'desktop',
      grepInvert: /verifies in (uz|oz|ru|en)$| in light$/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testMatch: ['learner-earns-certificate.test.ts', 'accessibility.test.ts'],
      grepInvert: / in dark$/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
    },
  ],
  webServer: {
    command: 'node tests/support/server.js',
    url: `http://localhost:${port}/healthz`,
    env: { PORT: String(port), BILIM_DATA: '.cache/e2e', LOG_LEVEL: 'warn', NODE_ENV: 'production' },
    timeout: 60_000,
  },
})
