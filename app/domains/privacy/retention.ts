import { retentionRules } from '#app/domains/privacy/retention-rules.ts'
import { days, later, now, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { newId } from '#app/platform/ids.ts'

// Small enough that readers get a word in between.
const most = 500

/** Once a night forgets what has been kept long enough, rule by rule, and notes how much. A night that was broken off is taken up. */
export async function applyRetention(): Promise<void> {
  const night = lastNight()
  for (const { key, days: kept, forget } of retentionRules) {
    const done = await db.retentionRun.findFirst({ where: { rule: key, at: { gte: night, lte: now() } } })
    if (done) continue
    const before = later(now(), -days(kept))
    let count = 0
    for (let batch = most; batch >= most; count += batch) batch = await forget(before, most)
    await transaction(() => db.retentionRun.create({ data: { id: newId(), rule: key, at: now(), count } }))
  }
}

/** 03:00 of today or of yesterday: after the back-up of the night, so that this has once more what goes. */
function lastNight(): Date {
  const night = new Date(`${today(timeZones.KG)}T03:00:00+06:00`)
  return night > now() ? later(night, -days(1)) : night
}
