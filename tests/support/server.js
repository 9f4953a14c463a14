import { rmSync } from 'node:fs'

// The built server on an empty data folder: each run of the browser tests begins as on the first day.
rmSync(process.env.BILIM_DATA ?? '.cache/e2e', { recursive: true, force: true })
await import('../../build/server.js')
