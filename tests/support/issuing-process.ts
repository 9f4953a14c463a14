// A process that issues a certificate for every completion and draws them, to be killed at any moment. Argument: the
// moment it takes for now.
import { system } from '#app/domains/actor.ts'
import { issueCertificate } from '#app/domains/certificates/issue.ts'
import { setClock } from '#app/platform/clock.ts'
import { db } from '#app/platform/db.ts'
import { startWorker } from '#jobs/worker.ts'

setClock(new Date(process.argv[2] ?? ''))
startWorker()
for (const { id } of await db.courseCompletion.findMany({ where: { certificate: null } })) {
  await issueCertificate(system, { completionId: id, locale: 'ky', resultPercent: 90 })
  await new Promise((resolve) => setTimeout(resolve, 50))
}
