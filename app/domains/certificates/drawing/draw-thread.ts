import { drawCertificate } from '#app/domains/certificates/drawing/draw.ts'
import { serveThread } from '#app/platform/threads.ts'

serveThread(drawCertificate)
