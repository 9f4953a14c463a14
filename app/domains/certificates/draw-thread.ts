import { drawCertificate } from '#app/domains/certificates/draw.ts'
import { serveThread } from '#app/platform/pdf-threads.ts'

serveThread(drawCertificate)
