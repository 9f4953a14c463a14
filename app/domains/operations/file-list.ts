import { type Actor, canOperate } from '#app/domains/actor.ts'
import { findFileUses } from '#app/domains/courses/file-uses.ts'
import { findLastCheck } from '#app/domains/operations/check-files.ts'
import { type FileKind, fileKinds, kindOf } from '#app/domains/operations/file-kind.ts'
import { db } from '#app/platform/db.ts'
import { nameIn, titleIn } from '#app/platform/i18n/in-language.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'

type Wanted = { isUnused: boolean; page: number; size: number; locale: Locale }

/**
 * The files of lessons and programmes, newest first, each with the courses that show it and the programmes whose logo it
 * is; or only those used nowhere. None for who may not operate.
 */
export async function listFiles(actor: Actor, { isUnused, page, size, locale }: Wanted) {
  if (!canOperate(actor)) return { files: [], count: 0, pages: 1 }
  const [uses, logos] = await Promise.all([findFileUses(), findLogos(locale)])
  const where = isUnused ? { sha256: { notIn: [...uses.keys(), ...logos.keys()] } } : {}
  const [rows, count] = await Promise.all([
    db.storedFile.findMany({
      where,
      orderBy: [{ storedAt: 'desc' }, { sha256: 'asc' }],
      skip: (page - 1) * size,
      take: size,
    }),
    db.storedFile.count({ where }),
  ])
  const courseIds = rows.flatMap(({ sha256 }) => [...(uses.get(sha256) ?? [])])
  const courses = await db.course.findMany({
    where: { id: { in: courseIds } },
    select: { id: true, slug: true, texts: { select: { locale: true, title: true } } },
  })
  const known = new Map(courses.map(({ id, slug, texts }) => [id, { slug, title: titleIn(texts, locale) ?? slug }]))
  return {
    files: rows.map(({ sha256, name, type, bytes, storedAt }) => ({
      ...{ sha256, name, kind: kindOf(type), bytes, storedAt },
      courses: [...(uses.get(sha256) ?? [])].flatMap((id) => known.get(id) ?? []),
      logos: logos.get(sha256) ?? [],
    })),
    count,
    pages: Math.max(1, Math.ceil(count / size)),
  }
}

/** How many files there are of each kind and what they weigh, PDFs of certificates and archives for people too. */
export async function sumFiles(actor: Actor) {
  if (!canOperate(actor)) return null
  const sums = { _count: true, _sum: { bytes: true } } as const
  const [types, certificates, exports] = await Promise.all([
    db.storedFile.groupBy({ by: ['type'], ...sums }),
    db.certificatePdf.aggregate({ where: { certificate: { officialName: { not: '' } } }, ...sums }),
    db.dataExport.aggregate({ where: { sha256: { not: null } }, ...sums }),
  ])
  const sumOf = (rows: { _count: number; _sum: { bytes: number | null } }[]) =>
    rows.reduce((sum, row) => ({ files: sum.files + row._count, bytes: sum.bytes + (row._sum.bytes ?? 0) }), none)
  const kinds = fileKinds.map((kind): [FileKind, typeof none] => [
    kind,
    sumOf(types.filter(({ type }) => kindOf(type) === kind)),
  ])
  return {
    kinds: Object.fromEntries(kinds) as Record<FileKind, typeof none>,
    certificates: sumOf([certificates]),
    exports: sumOf([exports]),
    whole: sumOf([...types, certificates, exports]),
  }
}

const none = { files: 0, bytes: 0 }

/** The last check of all files, each broken one by a name that says something: of a certificate its number. */
export async function findFileCheck(actor: Actor) {
  const last = canOperate(actor) ? await findLastCheck() : null
  if (!last) return null
  const idsOf = (kind: string) => last.broken.flatMap((one) => (one.kind === kind ? [one.id] : []))
  const [stored, certificates] = await Promise.all([
    db.storedFile.findMany({ where: { sha256: { in: idsOf('stored') } }, select: { sha256: true, name: true } }),
    db.certificate.findMany({ where: { id: { in: idsOf('certificate') } }, select: { id: true, serial: true } }),
  ])
  const names = new Map([
    ...stored.map(({ sha256, name }): [string, string] => [sha256, name]),
    ...certificates.map(({ id, serial }): [string, string] => [id, serial]),
  ])
  return { ...last, broken: last.broken.map((one) => ({ ...one, name: names.get(one.id) ?? null })) }
}

async function findLogos(locale: Locale): Promise<Map<string, string[]>> {
  const partners = await db.programmePartner.findMany({
    where: { logo: { not: null } },
    select: { logo: true, organisation: { select: { texts: { select: { locale: true, name: true } } } } },
  })
  const logos = new Map<string, string[]>()
  for (const { logo, organisation } of partners) {
    const name = nameIn(organisation.texts, locale)
    if (logo && name) logos.set(logo, [...(logos.get(logo) ?? []), name])
  }
  return logos
}
