import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = 'app/domains'

/** Which domains each domain builds on, by what its files import. */
function chain(): string[] {
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.flatMap(({ name }) => {
    const texts = readdirSync(join(root, name), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join(root, name, file), 'utf8'))
    const imported = texts.flatMap((text) =>
      [...text.matchAll(/from '#app\/domains\/([a-z-]+)\//g)].map(([, to]) => to),
    )
    const others = [...new Set(imported)].filter((to) => to !== name).sort()
    return others.length > 0 ? `- \`${name}\` → ${others.map((to) => `\`${to}\``).join(', ')}` : []
  })
}

test('the domains build on one another as the architecture says', () => {
  const said = readFileSync('docs/architecture.md', 'utf8').match(/^- `[a-z-]+` → .*$/gm)
  expect(said).toEqual(chain().sort())
})
