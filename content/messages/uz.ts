import type { Messages } from '#content/messages/messages.ts'
import { account } from '#content/messages/uz/account.ts'
import { accountNav } from '#content/messages/uz/account-nav.ts'
import { admin } from '#content/messages/uz/admin.ts'
import { announcements } from '#content/messages/uz/announcements.ts'
import { audit } from '#content/messages/uz/audit.ts'
import { catalogue } from '#content/messages/uz/catalogue.ts'
import { certificate } from '#content/messages/uz/certificate.ts'
import { delivery } from '#content/messages/uz/delivery.ts'
import { duplicates } from '#content/messages/uz/duplicates.ts'
import { errors } from '#content/messages/uz/errors.ts'
import { learn } from '#content/messages/uz/learn.ts'
import { lesson } from '#content/messages/uz/lesson.ts'
import { mail } from '#content/messages/uz/mail.ts'
import { myData } from '#content/messages/uz/my-data.ts'
import { notices } from '#content/messages/uz/notices.ts'
import { operations } from '#content/messages/uz/operations.ts'
import { organisations } from '#content/messages/uz/organisations.ts'
import { quiz } from '#content/messages/uz/quiz.ts'
import { refusals } from '#content/messages/uz/refusals.ts'
import { retention } from '#content/messages/uz/retention.ts'
import { settings } from '#content/messages/uz/settings.ts'
import { site } from '#content/messages/uz/site.ts'
import { templates } from '#content/messages/uz/templates.ts'

export const uz = {
  account,
  accountNav,
  admin,
  announcements,
  audit,
  catalogue,
  certificate,
  delivery,
  duplicates,
  errors,
  learn,
  lesson,
  mail,
  myData,
  notices,
  operations,
  organisations,
  quiz,
  refusals,
  retention,
  settings,
  site,
  templates,
} satisfies Messages
