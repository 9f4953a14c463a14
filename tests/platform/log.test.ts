import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What a process writes that says this to its log. */
function logged(script: string): Record<string, unknown>[] {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    encoding: 'utf8',
    env: { ...process.env, LOG_LEVEL: 'info' },
  })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

test('of an error the log has its class, one line and the places, and nothing that it carries', () => {
  const [line = {}] = logged(`
    import { log } from '#app/platform/log.ts'
    class Refused extends Error { name = 'Refused'; meta = { name: 'Toktogulova' } }
    const error = new Refused('Invalid \`db.person.create()\` invocation\\n{ name: "Toktogulova" }\\n\\nUnique constraint failed')
    log.error({ requestId: '1', err: error }, 'a page failed')`)
  expect(line).toMatchObject({ requestId: '1', msg: 'a page failed' })
  const { frames, ...rest } = line.err as { frames: string[] }
  expect(rest).toEqual({ class: 'Refused', failure: 'Unique constraint failed' })
  expect(frames.length).toBeGreaterThan(0)
  expect(frames.filter((frame) => !frame.startsWith('at '))).toEqual([])
  expect(JSON.stringify(line)).not.toContain('Toktogulova')
})

test('of an address the log has the pattern, not what was typed', () => {
  const lines = logged(`
    import { log } from '#app/platform/log.ts'
    import { knowAddresses } from '#app/platform/shown-path.ts'
    knowAddresses(['v/:serial'])
    for (const path of ['/v/Toktogulova', '/Toktogulova']) log.info({ path })`)
  expect(lines.map(({ path }) => path)).toEqual(['/v/:serial', '(unknown)'])
})
