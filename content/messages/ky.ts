import { account } from '#content/messages/ky/account.ts'
import { admin } from '#content/messages/ky/admin.ts'
import { catalogue } from '#content/messages/ky/catalogue.ts'
import { certificate } from '#content/messages/ky/certificate.ts'
import { errors } from '#content/messages/ky/errors.ts'
import { learn } from '#content/messages/ky/learn.ts'
import { lesson } from '#content/messages/ky/lesson.ts'
import { mail } from '#content/messages/ky/mail.ts'
import { organisations } from '#content/messages/ky/organisations.ts'
import { quiz } from '#content/messages/ky/quiz.ts'
import { refusals } from '#content/messages/ky/refusals.ts'
import { settings } from '#content/messages/ky/settings.ts'
import { site } from '#content/messages/ky/site.ts'
import type { Messages } from '#content/messages/messages.ts'

export const ky = {
  account,
  admin,
  catalogue,
  certificate,
  errors,
  learn,
  lesson,
  mail,
  organisations,
  quiz,
  refusals,
  settings,
  site,
} satisfies Messages
