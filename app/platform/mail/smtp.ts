import nodemailer from 'nodemailer'
import { seconds } from '#app/platform/clock.ts'
import { env, isThisMachine } from '#app/platform/env.ts'
import type { Mailer } from '#app/platform/mail/mailer.ts'
import { NotSent } from '#app/platform/not-sent.ts'

type SmtpFault = Error & {
  responseCode?: number
  command?: string
  syscall?: string
  code?: string
  originalCode?: string
  timeoutType?: string
}

/** Sends by an SMTP server: smtps:// is encrypted from the start, smtp:// by STARTTLS, which only this machine may lack. */
export function smtpMail(address: string, from: string): Mailer {
  const { protocol, hostname, port, username, password } = new URL(address)
  const secure = protocol === 'smtps:'
  const isHere = isThisMachine(hostname)
  const transport = nodemailer.createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !isHere,
    ignoreTLS: isHere && !secure,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: seconds(10),
    greetingTimeout: seconds(10),
    socketTimeout: seconds(30),
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const site = new URL(env.origin).hostname
  return {
    isKept: false,
    async send({ id, to, subject, text, locale, unsubscribe }) {
      await transport
        .sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${site}>`,
          headers: {
            'Content-Language': locale === 'oz' ? 'uz-Cyrl' : locale,
            'Auto-Submitted': 'auto-generated',
            ...(unsubscribe && {
              'List-Unsubscribe': `<${unsubscribe}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        })
        .catch((error: SmtpFault) => {
          throw asNotSent(error)
        })
    },
  }
}

// What happens before a letter is handed over: finding the server, greeting it, signing in, naming the reader.
const beforehand = ['EDNS', 'EAUTH', 'ETLS', 'EENVELOPE', 'CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT']

/** Where the server said no, or had not been given the letter yet, it did not leave; of all else nobody knows. */
function asNotSent(error: SmtpFault): Error {
  const { responseCode, command = '', syscall, code = '', timeoutType = '' } = error
  // A password of ours that is wrong can be mended; a letter that is refused stays refused.
  if (responseCode) return new NotSent(`SMTP ${responseCode}, ${command}`, responseCode >= 500 && code !== 'EAUTH')
  const didNotLeave = syscall === 'connect' || [code, timeoutType].some((one) => beforehand.includes(one))
  return didNotLeave ? new NotSent(`SMTP ${error.originalCode ?? code}, ${command}`) : error
}
