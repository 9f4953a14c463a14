import { spawnSync } from 'node:child_process'
import { prepareTools } from './prepare.js'

/** Format, lint, import directions, types and dead code; the first failure is shown whole and ends it. */
const checks = [
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']],
  [
    'import directions',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
      'app',
      'content/messages',
      'jobs',
      'prisma',
      'tests',
      'server.ts',
      'operator.ts',
      '--output-type',
      'err',
    ],
  ],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['dead code', ['node_modules/knip/bin/knip.js']],
]

/** @returns {{ passed: number, failed: number }} */
export function check() {
  let failed = 0
  for (const [name, command] of checks) {
    const { status } = spawnSync(process.execPath, /** @type {string[]} */ (command), { stdio: 'inherit' })
    console.log(`${status === 0 ? '✓' : '✗'} ${name}`)
    if (status !== 0) failed++
  }
  return { passed: checks.length - failed, failed }
}

if (process.argv[1] === import.meta.filename) {
  prepareTools()
  process.exitCode = check().failed
}
