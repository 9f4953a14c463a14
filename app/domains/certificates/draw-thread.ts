import { drawCertificate } from '#app/domains/certificates/draw.ts'
import { serveThread } from '#app/platform/threads.ts'

serveThread(drawCertificate)
