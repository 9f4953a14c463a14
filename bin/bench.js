import { spawnSync } from 'node:child_process'
import { prepare } from './prepare.js'

/** Measures how fast the built site is on this machine; `--quick` for a rough and short run. */
prepare()
const words = ['--import', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)]
process.exitCode = spawnSync(process.execPath, words, { stdio: 'inherit' }).status ?? 1
