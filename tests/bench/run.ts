import { mkdirSync, writeFileSync } from 'node:fs'
import { measureAttempts } from '#tests/bench/attempt-speed.ts'
import { measureDrawing } from '#tests/bench/drawing-speed.ts'
import { measureFirstVisit } from '#tests/bench/first-visit.ts'
import { measureLarge } from '#tests/bench/large-database.ts'
import { measureWhileDrawing } from '#tests/bench/lesson-while-drawing.ts'
import { measurePages } from '#tests/bench/page-speed.ts'
import { measurePeople } from '#tests/bench/people-search.ts'
import { reportOf, type Section } from '#tests/bench/report.ts'
import { measureSignIn } from '#tests/bench/sign-in-speed.ts'
import { makeFirstDay } from '#tests/bench/site.ts'
import { quick, whole } from '#tests/bench/size.ts'
import { measureStart } from '#tests/bench/start-up.ts'

const isQuick = process.argv.includes('--quick')
const size = isQuick ? quick : whole

console.log('Loading the content')
const firstDay = await makeFirstDay()
const parts: Record<string, () => Promise<Section | Section[]>> = {
  'First visit': () => measureFirstVisit(firstDay),
  'Pages beside a bare server': () => measurePages(firstDay, size),
  'Quiz attempts': () => measureAttempts(firstDay, size),
  'Signing in': () => measureSignIn(firstDay, size),
  'Drawing certificates': () => measureDrawing(size),
  'Reading while certificates are drawn': () => measureWhileDrawing(firstDay, size),
  Start: () => measureStart(firstDay, size),
  'Many people': () => measureLarge(firstDay, size),
  'Looking people up': () => measurePeople(firstDay, size),
}
// `--only "Looking people up"` measures one part and leaves the report as it is.
const only = process.argv.includes('--only') ? process.argv.at(process.argv.indexOf('--only') + 1) : null
const sections: Section[] = []
for (const [name, part] of Object.entries(parts)) {
  if (only && name !== only) continue
  console.log(name)
  sections.push(...[await part()].flat())
}
const file = only ? '.cache/performance-part.md' : isQuick ? '.cache/performance-quick.md' : 'docs/performance.md'
mkdirSync('.cache', { recursive: true })
writeFileSync(file, reportOf(sections, isQuick))
console.log(`Written to ${file}`)
// Connections kept open for the next request would hold the process.
process.exit()
