import type { Messages } from '#content/messages/messages.ts'
import { account } from '#content/messages/ru/account.ts'
import { admin } from '#content/messages/ru/admin.ts'
import { announcements } from '#content/messages/ru/announcements.ts'
import { catalogue } from '#content/messages/ru/catalogue.ts'
import { certificate } from '#content/messages/ru/certificate.ts'
import { codes } from '#content/messages/ru/codes.ts'
import { delivery } from '#content/messages/ru/delivery.ts'
import { errors } from '#content/messages/ru/errors.ts'
import { learn } from '#content/messages/ru/learn.ts'
import { lesson } from '#content/messages/ru/lesson.ts'
import { mail } from '#content/messages/ru/mail.ts'
import { notices } from '#content/messages/ru/notices.ts'
import { quiz } from '#content/messages/ru/quiz.ts'
import { refusals } from '#content/messages/ru/refusals.ts'
import { site } from '#content/messages/ru/site.ts'
import { templates } from '#content/messages/ru/templates.ts'

export const ru = {
  account,
  admin,
  announcements,
  catalogue,
  certificate,
  codes,
  delivery,
  errors,
  learn,
  lesson,
  mail,
  notices,
  quiz,
  refusals,
  site,
  templates,
} satisfies Messages
