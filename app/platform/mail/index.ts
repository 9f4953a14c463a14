import { env } from '#app/platform/env.ts'
import { keptMail } from '#app/platform/mail/kept.ts'
import type { Mailer } from '#app/platform/mail/mailer.ts'

export const mail: Mailer = env.SMTP_URL
  ? (await import('#app/platform/mail/smtp.ts')).smtpMail(env.SMTP_URL, env.MAIL_FROM)
  : keptMail()
