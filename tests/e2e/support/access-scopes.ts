import { now } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { newId } from '#app/platform/ids.ts'

/**
 * Gives people of each role the scope that roles.md says, around one course and its organisation, and puts somebody into
 * it who works there and is a trainer. Returns what there is of her for the pages of administration.
 */
export function keepScopes(people: Partial<Record<string, string>>, personId: string, courseId: string) {
  return transaction(async () => {
    const { organisationId } = await db.course.findUniqueOrThrow({ where: { id: courseId } })
    const [place, positionId, programmeId, partner, municipality] = [newId(), newId(), newId(), newId(), newId()]
    const texts = { create: (['ky', 'uz', 'ru', 'en'] as const).map((locale) => ({ locale, name: `Name ${locale}` })) }
    await db.unit.create({ data: { id: place, kind: 'region', country: 'KG', texts } })
    await db.position.create({ data: { id: positionId, rank: 1, texts } })
    const period = { validFrom: '2000-01-01' }
    await db.programme.create({
      data: {
        ...{ id: programmeId, ...period, createdAt: now() },
        partners: { create: { id: partner, organisationId, rank: 1, ...period } },
        courses: { create: { courseId } },
      },
    })
    await db.organisation.create({ data: { id: municipality, kind: 'municipality' } })
    const scopes: Record<string, { scope: string; scopeId: string | null }> = {
      officer: { scope: 'programme', scopeId: programmeId },
      reviewer: { scope: 'programme', scopeId: programmeId },
      jury: { scope: 'programme', scopeId: programmeId },
      'cohort-manager': { scope: 'organisation', scopeId: organisationId },
      trainer: { scope: 'organisation', scopeId: organisationId },
      'municipality-administrator': { scope: 'municipality', scopeId: organisationId },
      observer: { scope: 'region', scopeId: place },
      coordinator: { scope: 'all', scopeId: null },
      administrator: { scope: 'all', scopeId: null },
    }
    for (const [role, data] of Object.entries(scopes)) {
      const holder = people[role]
      if (holder) await db.roleGrant.updateMany({ where: { personId: holder }, data })
    }

    const keeper = people['municipality-administrator']
    if (keeper) {
      const grant = { role: 'municipality-administrator', scope: 'municipality', scopeId: municipality }
      await db.roleGrant.create({ data: { id: newId(), personId: keeper, ...grant, from: now() } })
    }

    await db.post.create({ data: { id: newId(), personId, unitId: place, organisationId, positionId, from: now() } })
    const grant = newId()
    await db.roleGrant.create({
      data: { id: grant, personId, role: 'trainer', scope: 'organisation', scopeId: organisationId, from: now() },
    })
    const proposal = newId()
    const asked = { askedById: personId, askedAt: now(), expiresAt: new Date(now().getTime() + 86_400_000) }
    const detail = { role: 'coordinator', scope: 'all', scopeId: null }
    await db.proposal.create({ data: { id: proposal, kind: 'grant-role', personId, detail, reason: 'Why', ...asked } })
    return { person: personId, grant, proposal, programme: programmeId, partner, municipality }
  })
}
