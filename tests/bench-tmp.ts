import { drawCertificate } from '#app/domains/certificates/draw.ts'
import { certificateFacts, certificateLocales } from '#tests/support/certificate-facts.ts'
const t0 = performance.now(); await drawCertificate(certificateFacts('ky')); console.log('first', performance.now() - t0)
for (let round = 0; round < 4; round++) {
  const c = process.cpuUsage(); const t = performance.now(); const n = 200
  for (let i = 0; i < n; i++) await drawCertificate(certificateFacts(certificateLocales[i % 5]!, { serial: 'BLM-7K4M-9P2X-' + (i % 10) }))
  const u = process.cpuUsage(c); console.log('wall', ((performance.now() - t) / n).toFixed(2), 'cpu', ((u.user + u.system) / 1000 / n).toFixed(2))
}
