import { fork } from 'node:child_process'
import { watch } from 'node:fs'
import { prepare } from './prepare.js'

/** Runs the site as it will run, and builds and starts it again whenever a file changes. */
prepare()
let site = start()
let waiting = setTimeout(() => undefined, 0)

for (const folder of ['app', 'content', 'jobs', 'prisma']) {
  watch(folder, { recursive: true }, (_, file) => {
    if (file?.startsWith('platform/generated')) return
    clearTimeout(waiting)
    // Editors write a file in several steps; what follows within a moment is one change.
    waiting = setTimeout(restart, 300)
  })
}

function start() {
  return fork('build/server.js', { env: { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'development' } })
}

function restart() {
  try {
    prepare()
  } catch {
    console.error('The build failed; the site goes on as it was before the change.')
    return
  }
  // After a mistake in the content the site has ended by itself, and waits for nobody.
  if (site.exitCode !== null || site.signalCode !== null) site = start()
  else if (!site.killed) {
    site.once('exit', () => {
      site = start()
    })
    site.kill()
  }
}
