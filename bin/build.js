import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Builds the site into build/: pages by Remix, then server, jobs and pages joined into one bundle. */
/** @param {string[]} words */
const node = (...words) => execFileSync(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })

rmSync('build', { recursive: true, force: true })
node('node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel', 'error')

// No page loads a bundle: what Remix wrote for the browser beside the style sheet is not kept.
for (const file of readdirSync('build/client', { recursive: true, encoding: 'utf8' })) {
  if (file.endsWith('.js')) rmSync(join('build/client', file))
}

await build({
  entryPoints: {
    server: 'server.ts',
    operator: 'operator.ts',
    'draw-thread': 'app/domains/certificates/drawing/draw-thread.ts',
    'back-up-thread': 'app/domains/operations/back-up/back-up-thread.ts',
    'checkpoint-thread': 'app/platform/database/checkpoint-thread.ts',
  },
  outdir: 'build',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'warning',
  // The pages are joined as they were built; tsconfig.json has their types in their place.
  tsconfigRaw: {},
})
