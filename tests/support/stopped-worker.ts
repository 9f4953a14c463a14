// A worker that was stopped, in a process where work comes up afterwards; it ends when nothing is left that could begin.
// Argument: the completion for which a certificate is issued.
import { system } from '#app/domains/actor.ts'
import { issueCertificate } from '#app/domains/certificates/issue.ts'
import { startWorker } from '#jobs/worker.ts'

await startWorker().close()
await issueCertificate(system, { completionId: process.argv[2] ?? '', locale: 'ky', resultPercent: 90 })
