import type { Messages } from '#content/messages/messages.ts'
import { access } from '#content/messages/uz/access.ts'
import { account } from '#content/messages/uz/account.ts'
import { admin } from '#content/messages/uz/admin.ts'
import { catalogue } from '#content/messages/uz/catalogue.ts'
import { certificate } from '#content/messages/uz/certificate.ts'
import { errors } from '#content/messages/uz/errors.ts'
import { learn } from '#content/messages/uz/learn.ts'
import { lesson } from '#content/messages/uz/lesson.ts'
import { mail } from '#content/messages/uz/mail.ts'
import { quiz } from '#content/messages/uz/quiz.ts'
import { refusals } from '#content/messages/uz/refusals.ts'
import { site } from '#content/messages/uz/site.ts'

export const uz = {
  access,
  account,
  admin,
  catalogue,
  certificate,
  errors,
  learn,
  lesson,
  mail,
  quiz,
  refusals,
  site,
} satisfies Messages
