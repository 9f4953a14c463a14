import type { Messages } from '#content/messages/messages.ts'
import { access } from '#content/messages/ru/access.ts'
import { account } from '#content/messages/ru/account.ts'
import { admin } from '#content/messages/ru/admin.ts'
import { catalogue } from '#content/messages/ru/catalogue.ts'
import { certificate } from '#content/messages/ru/certificate.ts'
import { errors } from '#content/messages/ru/errors.ts'
import { learn } from '#content/messages/ru/learn.ts'
import { lesson } from '#content/messages/ru/lesson.ts'
import { mail } from '#content/messages/ru/mail.ts'
import { quiz } from '#content/messages/ru/quiz.ts'
import { refusals } from '#content/messages/ru/refusals.ts'
import { site } from '#content/messages/ru/site.ts'

export const ru = {
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
