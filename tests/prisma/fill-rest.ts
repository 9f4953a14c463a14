import { now } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'

/** One row of every model that the day of the test does not fill by itself. */
export async function fillRest(personId: string, courseId: string): Promise<void> {
  const at = now()
  const organisationId = (await db.organisation.findFirstOrThrow()).id
  const [from, to] = ['2026-01-01', '2026-12-31']

  await db.knownDevice.create({
    data: { id: 'd', personId, device: 'firefox android', firstSeenAt: at, lastSeenAt: at },
  })
  await db.personWord.upsert({
    where: { personId_word: { personId, word: 'any' } },
    create: { personId, word: 'any' },
    update: {},
  })
  const looks = { textSize: 'normal', contrast: 'normal', motion: 'normal', layout: 'full' }
  const letters = { channel: 'mail', rhythm: 'daily', quietFrom: 1260, quietTo: 420 }
  await db.preferences.create({ data: { personId, ...looks, ...letters, changedAt: at } })
  const code = { purpose: 'sign-in', contact: '+996555000000', codeHash: 'h', tries: 0 }
  await db.oneTimeCode.create({ data: { id: 'c', ...code, createdAt: at, expiresAt: at } })
  await db.printedCodeBatch.create({
    data: { id: 'b', madeById: personId, madeAt: at, expiresAt: at, codes: { create: { id: 'p', codeHash: 'h' } } },
  })
  await db.contactChange.create({
    data: { id: 'x', personId, kind: 'phone', after: '+996555000001', askedAt: at, expiresAt: at },
  })
  await db.totpSecret.create({ data: { personId, secret: 's', createdAt: at } })
  const key = { name: 'k', publicKey: Buffer.from([1, 2, 3]), counter: 0, transports: 'internal' }
  await db.passkey.create({ data: { id: 'k', personId, ...key, createdAt: at } })
  await db.passkeyChallenge.create({ data: { id: 'q', challenge: 'q', expiresAt: at } })
  await db.recoveryCode.create({ data: { id: 'r', personId, codeHash: 'h', createdAt: at } })
  await db.suspension.create({ data: { id: 's', personId, reason: 'r', from: at } })
  const { id: mergedId } = await db.person.findFirstOrThrow({ where: { id: { not: personId } } })
  await db.accountMerge.create({ data: { id: 'm', keptId: personId, mergedId, askedAt: at } })

  const proposed = { kind: 'grant-role', detail: {}, reason: 'r', askedById: personId }
  await db.proposal.create({ data: { id: 'o', ...proposed, askedAt: at, expiresAt: at } })
  await db.timedAccess.create({ data: { id: 't', personId, byId: mergedId, reason: 'r', from: at, until: at } })

  const { id: successorId } = await db.organisation.create({ data: { id: 'successor', kind: 'agency' } })
  await db.organisationSuccession.create({ data: { organisationId, successorId } })
  await db.municipalityCard.create({ data: { organisationId, changedAt: at } })
  await db.referenceImport.create({
    data: { id: 'i', kind: 'units', fileName: 'f', madeById: personId, madeAt: at, changes: [] },
  })
  await db.programme.create({
    data: {
      id: 'g',
      validFrom: from,
      createdAt: at,
      texts: { create: { locale: 'ky', name: 'n', summary: 's' } },
      partners: { create: { id: 'a', organisationId, rank: 1, validFrom: from, validTo: to } },
      courses: { create: { courseId } },
    },
  })
  await db.setting.create({ data: { key: 'k', from, value: 1, changedAt: at } })
  await db.editedText.create({ data: { key: 'k', locale: 'ky', text: 't', changedAt: at } })

  await db.announcement.create({
    data: { id: 'n', kind: 'note', from: at, madeAt: at, texts: { create: { locale: 'ky', text: 't' } } },
  })
  await db.maintenance.create({ data: { id: 'w', from: at } })
  await db.backUp.create({ data: { id: 'u', startedAt: at, file: 'f' } })
  await db.notice.create({ data: { id: 'l', personId, cause: 'c', kind: 'k', data: {}, at } })
  await db.dataExport.create({ data: { id: 'e', personId, askedAt: at } })
  await db.erasure.create({ data: { id: 'z', personId, askedAt: at, dueAt: at } })
  await db.retentionRun.create({ data: { id: 'y', rule: 'r', at, count: 0 } })
}
