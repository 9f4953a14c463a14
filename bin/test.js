import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { freePort } from '../tests/support/free-port.js'
import { startGuarded } from '../tests/support/start-guarded.js'
import { audit, report } from './audit.js'
import { asPostgres, bringTools, postgresCommand } from './bring.js'
import { check } from './check.js'
import { prepare, prepareTools } from './prepare.js'

/** Everything that proves it, from a fresh clone; one exit code and one line with the sum. */
prepareTools()
const tools = bringTools()
const scratch = mkdtempSync(join(tmpdir(), 'bilim-tests-'))
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))
// What was started under guard ends with this process.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => process.exit(130))

const total = { passed: 0, failed: 0 }
/** @param {{ passed: number, failed: number }} counted */
const add = ({ passed, failed }) => {
  total.passed += passed
  total.failed += failed
}

add(check())
const known = audit()
const isWithoutFault = report(known)
if (known.state === 'asked') add({ passed: Number(isWithoutFault), failed: Number(!isWithoutFault) })
add(await vitest('on SQLite', [], {}))
const postgres = await startPostgres()
add(
  await vitest(
    'on PostgreSQL',
    [
      'tests/contracts',
      'tests/domains',
      'tests/jobs',
      'tests/platform/db.test.ts',
      'tests/prisma/schema.test.ts',
      'tests/routes',
    ],
    { BILIM_TEST_POSTGRES: postgres.url },
  ),
)
await postgres.stop()
prepare()
add(await playwright())
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)

/**
 * @param {string} title
 * @param {string[]} paths
 * @param {Record<string, string>} env
 */
async function vitest(title, paths, env) {
  console.log(`\nUnit, integration and contract tests ${title}`)
  const output = join(scratch, `vitest-${paths.length}.json`)
  const words = ['run', ...paths, '--reporter=default', '--reporter=json', `--outputFile.json=${output}`]
  const isGood = await node(['node_modules/vitest/vitest.mjs', ...words], env)
  const { numPassedTests, numFailedTests } = reported(output) ?? { numPassedTests: 0, numFailedTests: 0 }
  return { passed: numPassedTests, failed: numFailedTests || (isGood ? 0 : 1) }
}

async function playwright() {
  console.log('\nBrowser tests')
  const output = join(scratch, 'playwright.json')
  const isGood = await node(['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
    CHROMIUM: tools.chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: output,
  })
  const { expected, unexpected, flaky } = reported(output)?.stats ?? { expected: 0, unexpected: 0, flaky: 0 }
  return { passed: expected, failed: unexpected + flaky || (isGood ? 0 : 1) }
}

/** @param {string} file */
function reported(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/**
 * Runs a program of Node to its end, and says whether that was good.
 * @param {string[]} words
 * @param {Record<string, string>} env
 */
async function node(words, env) {
  const { ended } = startGuarded([process.execPath, ...words], { env: { ...process.env, ...env }, output: 'inherit' })
  return (await ended) === 0
}

/** A PostgreSQL of our own on a free loopback port, thrown away afterwards. */
async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'bilim-postgres-'))
  const data = join(folder, 'data')
  const port = await freePort()
  const programs = dirname(tools.postgres)
  chmodSync(folder, 0o777)
  asPostgres(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'bilim',
    '-A',
    'trust',
    '--no-sync',
    '--locale=C.UTF-8',
    '-E',
    'UTF8',
  ])
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'max_connections=200',
  ]
  const command = postgresCommand(join(programs, 'postgres'), ['-D', data, ...settings.flatMap((line) => ['-c', line])])
  const server = startGuarded(command, { folder, signal: 'SIGQUIT', output: 'pipe' })
  await server.says('ready to accept connections')
  return { url: `postgres://bilim@127.0.0.1:${port}/postgres`, stop: server.stop }
}
