import './node-version.js'
import { execFileSync, execSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Installs and builds whatever is missing or out of date. */
export function prepare() {
  prepareTools()
  once(
    'built',
    [
      'package-lock.json',
      'app',
      'prisma',
      'jobs',
      'content/messages',
      'bin',
      'server.ts',
      'operator.ts',
      'vite.config.ts',
      'remix.config.js',
    ],
    'Building',
    () => execFileSync(process.execPath, ['bin/build.js'], { stdio: 'inherit' }),
  )
}

/** Installs the packages and generates the database client. */
export function prepareTools() {
  process.chdir(root)
  once('installed', ['package-lock.json'], 'Installing packages', install)
  once('generated', ['package-lock.json', 'prisma'], 'Generating the database client', () =>
    execFileSync(process.execPath, ['--import', 'tsx', 'prisma/generate.ts'], { stdio: 'inherit' }),
  )
}

function install() {
  // Scripts of packages are left out, for they would fetch binaries that are not needed; two packages do need theirs.
  try {
    // With NODE_ENV=production npm would leave out what the build needs.
    execSync('npm ci --include=dev --ignore-scripts --no-audit --no-fund --loglevel=error', { stdio: 'inherit' })
    execSync('npm rebuild better-sqlite3 esbuild --loglevel=error', { stdio: 'inherit' })
  } catch {
    console.error(
      'The packages could not be installed. Look at the lines above; mostly the package registry cannot be reached.',
    )
    process.exit(69)
  }
}

/** What each step leaves behind; without it the step is done again. @type {Record<string, string>} */
const results = { installed: 'node_modules', generated: 'app/platform/generated/sqlite', built: 'build/server.js' }

/**
 * Does `work` unless it was done for the same files.
 * @param {string} name
 * @param {string[]} paths
 * @param {string} title
 * @param {() => void} work
 */
function once(name, paths, title, work) {
  const stamp = join('.cache', name)
  const fingerprint = createHash('sha256')
  for (const path of paths) for (const file of filesIn(path)) fingerprint.update(`${file}\0`).update(readFileSync(file))
  const wanted = fingerprint.digest('hex')
  if (existsSync(results[name] ?? '') && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log(`${title} …`)
  work()
  mkdirSync('.cache', { recursive: true })
  writeFileSync(stamp, wanted)
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => name !== 'generated')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesIn(join(path, name)))
}
