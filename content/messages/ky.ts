import { access } from '#content/messages/ky/access.ts'
import { account } from '#content/messages/ky/account.ts'
import { admin } from '#content/messages/ky/admin.ts'
import { catalogue } from '#content/messages/ky/catalogue.ts'
import { certificate } from '#content/messages/ky/certificate.ts'
import { errors } from '#content/messages/ky/errors.ts'
import { learn } from '#content/messages/ky/learn.ts'
import { lesson } from '#content/messages/ky/lesson.ts'
import { mail } from '#content/messages/ky/mail.ts'
import { quiz } from '#content/messages/ky/quiz.ts'
import { refusals } from '#content/messages/ky/refusals.ts'
import { site } from '#content/messages/ky/site.ts'
import type { Messages } from '#content/messages/messages.ts'

export const ky = {
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
