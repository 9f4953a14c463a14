import { afterEach, expect, test } from 'vitest'
import { applyRetention } from '#app/domains/privacy/retention.ts'
import { retentionRules } from '#app/domains/privacy/retention-rules.ts'
import { days, later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { locales } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { newId } from '#app/platform/ids.ts'
import { loader } from '#app/routes/public/privacy.tsx'
import { create } from '#tests/support/create.ts'
import { routeArgs } from '#tests/support/route-args.ts'

type Key = (typeof retentionRules)[number]['key']
type Kind = {
  /** Something that is kept for a time, which begins to run at a moment. */
  make: (id: string, at: Date) => Promise<unknown>
  /** What of it is there still. */
  kept: (ids: string[]) => Promise<{ id: string }[]>
}

afterEach(() => setClock(undefined))
const { id: personId } = await create.person()
const { id: otherId } = await create.person()
const ofIds = (ids: string[]) => ({ where: { id: { in: ids } }, select: { id: true } })

const kinds: Record<Key, Kind> = {
  sessions: {
    make: (id, at) => db.session.create({ data: { id, personId, isShared: false, createdAt: at, expiresAt: at } }),
    kept: (ids) => db.session.findMany(ofIds(ids)),
  },
  codes: {
    make: (id, at) => {
      const code = { purpose: 'join', contact: 'a@example.org', codeHash: id, tries: 0, createdAt: at, expiresAt: at }
      return db.oneTimeCode.create({ data: { id, ...code } })
    },
    kept: (ids) => db.oneTimeCode.findMany(ofIds(ids)),
  },
  challenges: {
    make: (id, at) => db.passkeyChallenge.create({ data: { id, personId, challenge: id, expiresAt: at } }),
    kept: (ids) => db.passkeyChallenge.findMany(ofIds(ids)),
  },
  slips: {
    make: (id, at) =>
      db.printedCodeBatch.create({
        data: { id, madeById: personId, madeAt: at, expiresAt: at, codes: { create: { id, codeHash: id } } },
      }),
    kept: (ids) => db.printedCode.findMany(ofIds(ids)),
  },
  'contact-changes': {
    make: (id, at) => {
      const wish = { kind: 'email', after: 'a@example.org', askedAt: at, expiresAt: at }
      return db.contactChange.create({ data: { id, personId, ...wish } })
    },
    kept: (ids) => db.contactChange.findMany(ofIds(ids)),
  },
  devices: {
    make: (id, at) =>
      db.knownDevice.create({ data: { id, personId, device: 'firefox linux', firstSeenAt: at, lastSeenAt: at } }),
    kept: (ids) => db.knownDevice.findMany(ofIds(ids)),
  },
  messages: {
    make: (id, at) => {
      const letter = { channel: 'mail', recipient: 'a@example.org', locale: 'ru', subject: 'Hello', text: 'Aigul' }
      return db.message.create({ data: { id, cause: id, ...letter, createdAt: at, sentAt: at } })
    },
    kept: (ids) => db.message.findMany({ where: { id: { in: ids }, text: { not: '' } }, select: { id: true } }),
  },
  notices: {
    make: (id, at) =>
      db.notice.create({ data: { id, personId, cause: id, kind: 'export-ready', data: {}, at, readAt: at } }),
    kept: (ids) => db.notice.findMany(ofIds(ids)),
  },
  exports: {
    make: (id, at) => {
      const file = { readyAt: at, expiresAt: at, sha256: id, bytes: 1 }
      return db.dataExport.create({ data: { id, personId, askedAt: at, ...file } })
    },
    kept: (ids) => db.dataExport.findMany({ where: { id: { in: ids }, sha256: { not: null } }, select: { id: true } }),
  },
  merges: {
    make: (id, at) => {
      const merge = {
        keptId: personId,
        mergedId: otherId,
        askedAt: at,
        mergedAt: at,
        moved: { phone: '+996700000001' },
      }
      return db.accountMerge.create({ data: { id, ...merge } })
    },
    kept: (ids) =>
      db.accountMerge.findMany({ ...ofIds(ids), where: { id: { in: ids }, NOT: { moved: { equals: {} } } } }),
  },
  imports: {
    make: (id, at) => {
      const list = { kind: 'units', fileName: 'units.csv', madeById: personId, madeAt: at, changes: [{ id }] }
      return db.referenceImport.create({ data: { id, ...list } })
    },
    kept: (ids) =>
      db.referenceImport.findMany({ ...ofIds(ids), where: { id: { in: ids }, NOT: { changes: { equals: [] } } } }),
  },
  jobs: {
    make: (id, at) => {
      const job = { name: 'errand', payload: {}, state: 'done', runAt: at, attempts: 1, maxAttempts: 1 }
      return db.job.create({ data: { id, ...job, createdAt: at, finishedAt: at } })
    },
    kept: (ids) => db.job.findMany(ofIds(ids)),
  },
  beats: {
    make: (id, at) => db.workerBeat.create({ data: { id, startedAt: at, at } }),
    kept: (ids) => db.workerBeat.findMany(ofIds(ids)),
  },
}

const daysOf = (key: Key) => retentionRules.find((rule) => rule.key === key)?.days ?? Number.NaN

test.each(Object.keys(kinds) as Key[])(
  '%s are forgotten when they have been kept long enough, and nothing younger',
  async (key) => {
    await transaction(() => db.retentionRun.deleteMany())
    const { make, kept } = kinds[key]
    const end = later(now(), -days(daysOf(key)))
    const [old, young] = [`old-${newId()}`, `young-${newId()}`]
    await transaction(async () => {
      await make(old, later(end, -minutes(5)))
      await make(young, later(end, minutes(5)))
    })
    expect((await kept([old, young])).map(({ id }) => id).sort()).toEqual([old, young])

    await applyRetention()
    expect((await kept([old, young])).map(({ id }) => id)).toEqual([young])
    expect(await db.retentionRun.findMany({ where: { rule: key }, select: { count: true } })).toEqual([{ count: 1 }])
  },
)

test('a night is done once, and of more than a batch nothing is left', async () => {
  await transaction(() => db.retentionRun.deleteMany())
  const past = later(now(), -minutes(1))
  const rows = Array.from({ length: 1100 }, () => ({ id: newId(), challenge: 'c', expiresAt: past }))
  await transaction(() => db.passkeyChallenge.createMany({ data: rows }))
  await applyRetention()
  await applyRetention()
  const ran = await db.retentionRun.findMany({ select: { rule: true, count: true } })
  expect(ran.map(({ rule }) => rule).sort()).toEqual(retentionRules.map(({ key }) => key).sort())
  expect(ran.find(({ rule }) => rule === 'challenges')).toEqual({ rule: 'challenges', count: 1100 })

  setClock(later(now(), days(1)))
  await applyRetention()
  expect(await db.retentionRun.count({ where: { rule: 'challenges' } })).toBe(2)
})

test('what a person confirmed or has not read is not forgotten', async () => {
  await transaction(() => db.retentionRun.deleteMany())
  const [change, notice, dead] = [newId(), newId(), newId()]
  const ago = later(now(), -days(900))
  await transaction(async () => {
    const wish = { kind: 'email', after: 'a@example.org', askedAt: ago, expiresAt: ago, doneAt: ago }
    await db.contactChange.create({ data: { id: change, personId, ...wish } })
    await db.notice.create({ data: { id: notice, personId, cause: notice, kind: 'export-ready', data: {}, at: ago } })
    const job = { name: 'errand', payload: {}, state: 'dead', runAt: ago, attempts: 1, maxAttempts: 1 }
    await db.job.create({ data: { id: dead, ...job, createdAt: ago, finishedAt: ago } })
  })
  await applyRetention()
  expect(await db.contactChange.count({ where: { id: change } })).toBe(1)
  expect(await db.notice.count({ where: { id: notice } })).toBe(1)
  expect(await db.job.count({ where: { id: dead } })).toBe(1)
})

test.each(locales)('the page about privacy lists every rule in %s', async (lang) => {
  const { rules } = await loader(await routeArgs({ params: { lang } }))
  const { rules: words } = messagesFor(lang).retention
  expect(rules).toEqual(retentionRules.map(({ key, days }) => ({ key, days })))
  for (const { key, days } of rules) {
    expect(words[key].what).not.toBe('')
    // A number of days that is not nothing is said.
    expect(words[key].when(days)).toContain(days === 0 ? '' : String(days))
  }
  expect(Object.keys(words).sort()).toEqual(rules.map(({ key }) => key).sort())
})
