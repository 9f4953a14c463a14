import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the tests need beside Node: where it may already be, and the Debian package that has it. */
const tools = {
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'], debian: 'chromium' },
  redis: { names: ['redis-server'], debian: 'redis-server' },
  postgres: { names: ['pg_ctl'], debian: 'postgresql' },
  pdftotext: { names: ['pdftotext'], debian: 'poppler-utils' },
  qpdf: { names: ['qpdf'], debian: 'qpdf' },
}

/**
 * Finds every tool, installs what is missing where there is apt-get, or says what to install and ends.
 * @returns {Record<keyof typeof tools, string>}
 */
export function bringTools() {
  const missing = () => Object.values(tools).filter(({ names }) => !find(names))
  const wanted = missing().map(({ debian }) => debian)
  if (wanted.length > 0 && find(['apt-get']) && process.getuid?.() === 0) {
    console.log(`Installing ${wanted.join(', ')} …`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env })
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { stdio: 'ignore', env })
  }
  const still = missing()
  if (still.length > 0) {
    console.error(
      `The tests need ${still.map(({ debian }) => debian).join(', ')}. Install ${still.length > 1 ? 'them' : 'it'} and run npm test again.`,
    )
    process.exit(69)
  }
  const found = Object.entries(tools).map(([tool, { names }]) => [tool, find(names)])
  return Object.fromEntries(found)
}

/**
 * @param {string[]} names
 * @returns {string | undefined}
 */
function find(names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', ...debianPostgres()]
  const set = names.includes('chromium') ? process.env.CHROMIUM : undefined
  if (set && existsSync(set)) return set
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}

// Debian keeps the server's programs out of the PATH, one folder for each version.
function debianPostgres() {
  const root = '/usr/lib/postgresql'
  return existsSync(root) ? readdirSync(root).map((version) => join(root, version, 'bin')) : []
}

/**
 * How a program of PostgreSQL is called, which refuses to be run by root: as the user who owns the server there.
 * @param {string} program
 * @param {string[]} words
 */
export function postgresCommand(program, words) {
  const asUser = process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : []
  return [...asUser, program, ...words]
}

/**
 * Runs a program of PostgreSQL to its end.
 * @param {string} program
 * @param {string[]} words
 */
export function asPostgres(program, words) {
  const [command = program, ...rest] = postgresCommand(program, words)
  return execFileSync(command, rest, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' }).toString()
}
