// Runs a program that must not outlive whoever asked for it, however that one ends. Arguments: the signal that ends the
// program, a folder that goes with it ("-" for none), the program and its words.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'

const [signal = 'SIGTERM', folder = '-', program = '', ...words] = process.argv.slice(2)
const child = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit'], detached: true })

const end = () => {
  try {
    process.kill(-(child.pid ?? 0), signal)
  } catch {
    // It has ended by itself.
  }
}
// The line to the asker breaks when it ends, even when it is killed.
process.on('disconnect', end)
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, end)
child.on('error', () => process.exit(127))
child.on('exit', (code) => {
  if (folder !== '-') rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 1)
})
