import { expect, onTestFinished, test } from 'vitest'
import { later, minutes, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { notifyMissed } from '#jobs/notify-missed.ts'
import { renderCertificate } from '#jobs/render-certificate.ts'
import { createCertificate } from '#tests/support/create-certificate.ts'

test('who was not told about a finished certificate is told after two minutes, once', async () => {
  const drawn = await createCertificate()
  const undrawn = await createCertificate()
  await renderCertificate.run({ certificateId: drawn.id })
  const isTold = async ({ id }: { id: string }) =>
    (await db.message.count({ where: { cause: `certificate-${id}` } })) === 1

  await notifyMissed.run({})
  expect(await isTold(drawn)).toBe(false)

  setClock(later(now(), minutes(3)))
  onTestFinished(() => setClock(undefined))
  await notifyMissed.run({})
  await notifyMissed.run({})
  expect(await isTold(drawn)).toBe(true)
  expect(await isTold(undrawn)).toBe(false)
})

test('who was not told before the clock was set back is told then', async () => {
  const drawn = await createCertificate()
  await renderCertificate.run({ certificateId: drawn.id })
  setClock(later(now(), -minutes(600)))
  onTestFinished(() => setClock(undefined))
  await notifyMissed.run({})
  expect(await db.message.count({ where: { cause: `certificate-${drawn.id}` } })).toBe(1)
})
