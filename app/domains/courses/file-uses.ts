import { contentEpoch } from '#app/domains/courses/epoch.ts'
import { db } from '#app/platform/db.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'

type Uses = Map<string, Set<string>>

// Lessons are long, and so many at a time are held in memory.
const atOnce = 200
let kept: { epoch: number; uses: Promise<Uses> } | undefined

/** The courses whose published lessons show or offer a file, by the hash of the file; read once for each state of the content. */
export async function findFileUses(): Promise<Uses> {
  const epoch = await contentEpoch()
  if (kept?.epoch !== epoch) {
    const uses = readUses()
    kept = { epoch, uses }
    uses.catch(() => (kept = undefined))
  }
  return kept.uses
}

async function readUses(): Promise<Uses> {
  const uses: Uses = new Map()
  let last: { versionId: string; lessonKey: string; locale: string } | undefined
  do {
    const rows = await db.publishedLesson.findMany({
      where: { locale: { in: [...contentLocales] }, html: { contains: '/files/' } },
      orderBy: [{ versionId: 'asc' }, { lessonKey: 'asc' }, { locale: 'asc' }],
      take: atOnce,
      ...(last && { skip: 1, cursor: { versionId_lessonKey_locale: last } }),
      select: { versionId: true, lessonKey: true, locale: true, html: true, version: { select: { courseId: true } } },
    })
    for (const { html, version } of rows)
      for (const [, sha256 = ''] of html.matchAll(/\/files\/([0-9a-f]{64})\//g))
        uses.set(sha256, (uses.get(sha256) ?? new Set()).add(version.courseId))
    const end = rows.length === atOnce ? rows.at(-1) : undefined
    last = end && { versionId: end.versionId, lessonKey: end.lessonKey, locale: end.locale }
  } while (last)
  return uses
}
