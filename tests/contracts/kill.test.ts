import { createHash, randomUUID } from 'node:crypto'
import { expect, onTestFailed, onTestFinished, test } from 'vitest'
import { system } from '#app/domains/actor.ts'
import { issueCertificate } from '#app/domains/certificates/issue.ts'
import { seeded } from '#app/domains/quizzes/seeded.ts'
import { hours, later, now, setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { queue } from '#app/platform/queue/index.ts'
import { storage } from '#app/platform/storage/index.ts'
import { create } from '#tests/support/create.ts'
import { createCompletion } from '#tests/support/create-certificate.ts'
import { drain } from '#tests/support/jobs.ts'
import { startProcess } from '#tests/support/process.ts'

const people = 20
// The moments differ from run to run; a run that failed is done again with its seed.
const seed = process.env.KILL_SEED ?? randomUUID()
const random = seeded(seed)
// Once while certificates are being issued, then while they are being drawn, kept and announced.
const kills = ['certificate.issued', 'certificate.rendered', 'certificate.rendered']

test('killed at any moment, after a restart every certificate exists exactly once', { timeout: 120_000 }, async () => {
  onTestFailed(() => void process.stdout.write(`KILL_SEED=${seed}\n`))
  const course = await create.course()
  const completions: { id: string }[] = []
  for (let n = 0; n < people; n++) completions.push(await createCompletion({ course }))

  // Each restart finds itself an hour later, so that what the killed process had taken is taken up at once.
  const start = now()
  for (const [round, fact] of kills.entries()) {
    const enough = (await timesStated(fact)) + between(1, 8)
    const doomed = startProcess('tests/support/issuing-process.ts', later(start, hours(round + 1)).toISOString())
    onTestFinished(() => doomed.kill())
    await expect.poll(() => timesStated(fact), { timeout: 60_000, interval: 10 }).toBeGreaterThanOrEqual(enough)
    await new Promise((resolve) => setTimeout(resolve, between(0, 50)))
    await doomed.kill()
  }

  setClock(later(start, hours(kills.length + 1)))
  onTestFinished(() => setClock(undefined))
  for (const { id } of completions)
    await issueCertificate(system, { completionId: id, locale: 'ky', resultPercent: 90 })
  await drain()

  const certificates = await db.certificate.findMany({ include: { pdf: true } })
  expect(certificates.map(({ completionId }) => completionId).sort()).toEqual(completions.map(({ id }) => id).sort())
  for (const { pdf } of certificates) {
    const bytes = await storage.get(pdf?.sha256 ?? '')
    expect(
      createHash('sha256')
        .update(bytes ?? '')
        .digest('hex'),
    ).toBe(pdf?.sha256)
  }
  const causes = (await db.message.findMany()).map(({ cause }) => cause)
  expect(causes.sort()).toEqual(certificates.map(({ id }) => `certificate-${id}`).sort())
  expect(await timesStated('certificate.issued')).toBe(people)
  expect(await timesStated('certificate.rendered')).toBe(people)
  expect(await queue.counts()).toMatchObject({ waiting: 0, running: 0, dead: 0 })
})

const between = (least: number, most: number): number => least + random(most - least + 1)

const timesStated = (name: string) => db.event.count({ where: { name } })
