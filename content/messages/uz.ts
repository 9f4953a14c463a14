import type { Messages } from '#content/messages/messages.ts'
import { access } from '#content/messages/uz/access.ts'
import { account } from '#content/messages/uz/account.ts'
import { accountNav } from '#content/messages/uz/account-nav.ts'
import { admin } from '#content/messages/uz/admin.ts'
import { announcements } from '#content/messages/uz/announcements.ts'
import { appearance } from '#content/messages/uz/appearance.ts'
import { audit } from '#content/messages/uz/audit.ts'
import { catalogue } from '#content/messages/uz/catalogue.ts'
import { certificate } from '#content/messages/uz/certificate.ts'
import { codes } from '#content/messages/uz/codes.ts'
import { delivery } from '#content/messages/uz/delivery.ts'
import { desk } from '#content/messages/uz/desk.ts'
import { duplicates } from '#content/messages/uz/duplicates.ts'
import { errors } from '#content/messages/uz/errors.ts'
import { imports } from '#content/messages/uz/imports.ts'
import { learn } from '#content/messages/uz/learn.ts'
import { lesson } from '#content/messages/uz/lesson.ts'
import { mail } from '#content/messages/uz/mail.ts'
import { municipality } from '#content/messages/uz/municipality.ts'
import { myData } from '#content/messages/uz/my-data.ts'
import { notices } from '#content/messages/uz/notices.ts'
import { operations } from '#content/messages/uz/operations.ts'
import { organisations } from '#content/messages/uz/organisations.ts'
import { positions } from '#content/messages/uz/positions.ts'
import { profile } from '#content/messages/uz/profile.ts'
import { programmes } from '#content/messages/uz/programmes.ts'
import { quiz } from '#content/messages/uz/quiz.ts'
import { refusals } from '#content/messages/uz/refusals.ts'
import { retention } from '#content/messages/uz/retention.ts'
import { security } from '#content/messages/uz/security.ts'
import { settings } from '#content/messages/uz/settings.ts'
import { site } from '#content/messages/uz/site.ts'
import { templates } from '#content/messages/uz/templates.ts'
import { texts } from '#content/messages/uz/texts.ts'
import { workplaces } from '#content/messages/uz/workplaces.ts'

export const uz = {
  access,
  account,
  accountNav,
  admin,
  announcements,
  appearance,
  audit,
  catalogue,
  certificate,
  codes,
  delivery,
  desk,
  duplicates,
  errors,
  imports,
  learn,
  lesson,
  mail,
  municipality,
  myData,
  notices,
  operations,
  organisations,
  positions,
  profile,
  programmes,
  quiz,
  refusals,
  retention,
  security,
  settings,
  site,
  templates,
  texts,
  workplaces,
} satisfies Messages
