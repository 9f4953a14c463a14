import { seconds } from '#app/platform/clock.ts'
import { NotSent } from '#app/platform/not-sent.ts'
import type { SmsGateway } from '#app/platform/sms/gateway.ts'

const patience = seconds(15)
// Nobody listened there, so nothing was handed over.
const unreached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']

/**
 * Sends by a gateway that takes `POST {to, text, from, id}` as JSON, with the user part of its address as bearer token. An
 * answer of 2xx means that it has taken the SMS, any other that it has not.
 */
export function httpGateway(address: string, from: string | undefined, wait = patience): SmsGateway {
  const url = new URL(address)
  const token = decodeURIComponent(url.username)
  url.username = ''
  url.password = ''
  return {
    isKept: false,
    async send({ id, to, text }) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ id, to, text, ...(from && { from }) }),
        // The token belongs to this gateway, and to no other that it might name.
        redirect: 'manual',
        signal: AbortSignal.timeout(wait),
      }).catch((error: Error & { cause?: { code?: string } }) => {
        const code = error.cause?.code ?? ''
        throw unreached.includes(code) ? new NotSent(`SMS gateway: ${code}`) : error
      })
      await answer.body?.cancel()
      if (answer.ok) return
      const isFinal = answer.status >= 400 && answer.status < 500 && ![408, 429].includes(answer.status)
      throw new NotSent(`SMS gateway: ${answer.status}`, isFinal)
    },
  }
}
