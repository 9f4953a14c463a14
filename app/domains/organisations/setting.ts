import type { Actor } from '#app/domains/actor.ts'
import { record } from '#app/domains/events.ts'
import { knownSettings, type SettingKey, settingKeys } from '#app/domains/organisations/known-settings.ts'
import { canSetDeadlines } from '#app/domains/organisations/policy.ts'
import { now, today } from '#app/platform/clock.ts'
import { db, transaction } from '#app/platform/db.ts'
import { timeZones } from '#app/platform/i18n/time-zones.ts'
import { ok, refuse } from '#app/platform/result.ts'

/** The figure that holds on a day: the one set last before it or for it, else the one that came with the site. */
export async function settingOn(key: SettingKey, day: string): Promise<number> {
  const set = await db.setting.findFirst({ where: { key, from: { lte: day } }, orderBy: { from: 'desc' } })
  return set?.value ?? knownSettings[key].value
}

/** Every figure with what holds today and what was set from which day on; none for who may not set them. */
export async function listSettings(actor: Actor) {
  if (!canSetDeadlines(actor)) return []
  const rows = await db.setting.findMany({ where: { key: { in: settingKeys } }, orderBy: { from: 'desc' } })
  const day = today(timeZones.KG)
  return settingKeys.map((key) => {
    const set = rows.filter((row) => row.key === key).map(({ from, value }) => ({ from, value }))
    return { key, value: set.find(({ from }) => from <= day)?.value ?? knownSettings[key].value, set }
  })
}

/** The figure that holds today. */
export const settingToday = (key: SettingKey): Promise<number> => settingOn(key, today(timeZones.KG))

/** Sets a figure from a day on, today or later, so that nothing that has already run its course changes. */
export function changeSetting(actor: Actor, { key, value, from }: { key: SettingKey; value: number; from: string }) {
  return transaction(async () => {
    if (!canSetDeadlines(actor)) return refuse('setting-forbidden')
    const { least, most } = knownSettings[key]
    if (!Number.isInteger(value) || value < least || value > most) return refuse('setting-range')
    if (from < today(timeZones.KG)) return refuse('setting-past')
    const before = await settingOn(key, from)
    if (before === value) return ok({ key })
    const said = { value, changedById: actor.kind === 'person' ? actor.id : null, changedAt: now() }
    await db.setting.upsert({ where: { key_from: { key, from } }, create: { key, from, ...said }, update: said })
    await record(actor, { name: 'setting.changed', key, from, before, after: value })
    return ok({ key })
  })
}
