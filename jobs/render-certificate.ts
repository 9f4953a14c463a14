import { z } from 'zod'
import { storePdf } from '#app/domains/certificates/store-pdf.ts'
import { defineJob } from '#app/platform/queue/job.ts'

export const renderCertificate = defineJob({
  name: 'render-certificate',
  payload: z.object({ certificateId: z.string() }),
  attempts: 5,
  run: ({ certificateId }) => storePdf(certificateId),
})
