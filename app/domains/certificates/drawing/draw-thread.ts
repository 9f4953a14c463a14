import { drawCertificate } from '#app/domains/certificates/drawing/draw.ts'
import { serveThread } from '#app/platform/load/threads.ts'

serveThread(drawCertificate)
