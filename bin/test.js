import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { asPostgres, bringTools } from './bring.js'
import { check } from './check.js'
import { prepare, prepareTools } from './prepare.js'

/** Everything that proves it, from a fresh clone; one exit code and one line with the sum. */
prepareTools()
const tools = bringTools()
const scratch = mkdtempSync(join(tmpdir(), 'bilim-tests-'))
const total = { passed: 0, failed: 0 }
/** @param {{ passed: number, failed: number }} counted */
const add = ({ passed, failed }) => {
  total.passed += passed
  total.failed += failed
}

add(check())
add(vitest('on SQLite', [], {}))
const postgres = await startPostgres()
try {
  add(
    vitest(
      'on PostgreSQL',
      ['tests/domains', 'tests/jobs', 'tests/platform/db.test.ts', 'tests/platform/models.test.ts'],
      { BILIM_TEST_POSTGRES: postgres.url },
    ),
  )
} finally {
  postgres.stop()
}
prepare()
add(playwright())
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

/**
 * @param {string} title
 * @param {string[]} paths
 * @param {Record<string, string>} env
 */
function vitest(title, paths, env) {
  console.log(`\nUnit, integration and contract tests ${title}`)
  const output = join(scratch, `vitest-${paths.length}.json`)
  const words = ['run', ...paths, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`]
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const report = JSON.parse(readFileSync(output, 'utf8'))
  const failed = report.numFailedTests + (status !== 0 && report.numFailedTests === 0 ? 1 : 0)
  return { passed: report.numPassedTests, failed }
}

function playwright() {
  console.log('\nBrowser tests')
  const output = join(scratch, 'playwright.json')
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
    {
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM: tools.chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: output },
    },
  )
  const { stats } = JSON.parse(readFileSync(output, 'utf8'))
  const failed = stats.unexpected + stats.flaky + (status !== 0 && stats.unexpected + stats.flaky === 0 ? 1 : 0)
  return { passed: stats.expected, failed }
}

/** A PostgreSQL of our own on a free loopback port, thrown away afterwards. */
async function startPostgres() {
  const folder = join(scratch, 'postgres')
  const port = await freePort()
  const initdb = join(dirname(tools.postgres), 'initdb')
  chmodSync(scratch, 0o777)
  asPostgres(initdb, ['-D', folder, '-U', 'bilim', '-A', 'trust', '--no-sync', '--locale=C.UTF-8', '-E', 'UTF8'])
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200`
  asPostgres(tools.postgres, ['-D', folder, '-o', settings, '-l', join(folder, 'log'), '-w', 'start'])
  return {
    url: `postgres://bilim@127.0.0.1:${port}/postgres`,
    stop: () => asPostgres(tools.postgres, ['-D', folder, '-m', 'immediate', 'stop']),
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
