import type { Messages } from '#content/messages/messages.ts'
import { account } from '#content/messages/uz/account.ts'
import { admin } from '#content/messages/uz/admin.ts'
import { announcements } from '#content/messages/uz/announcements.ts'
import { catalogue } from '#content/messages/uz/catalogue.ts'
import { certificate } from '#content/messages/uz/certificate.ts'
import { codes } from '#content/messages/uz/codes.ts'
import { delivery } from '#content/messages/uz/delivery.ts'
import { errors } from '#content/messages/uz/errors.ts'
import { learn } from '#content/messages/uz/learn.ts'
import { lesson } from '#content/messages/uz/lesson.ts'
import { mail } from '#content/messages/uz/mail.ts'
import { notices } from '#content/messages/uz/notices.ts'
import { quiz } from '#content/messages/uz/quiz.ts'
import { refusals } from '#content/messages/uz/refusals.ts'
import { site } from '#content/messages/uz/site.ts'
import { templates } from '#content/messages/uz/templates.ts'

export const uz = {
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
