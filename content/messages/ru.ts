import type { Messages } from '#content/messages/messages.ts'
import { access } from '#content/messages/ru/access.ts'
import { account } from '#content/messages/ru/account.ts'
import { accountNav } from '#content/messages/ru/account-nav.ts'
import { admin } from '#content/messages/ru/admin.ts'
import { announcements } from '#content/messages/ru/announcements.ts'
import { appearance } from '#content/messages/ru/appearance.ts'
import { audit } from '#content/messages/ru/audit.ts'
import { catalogue } from '#content/messages/ru/catalogue.ts'
import { certificate } from '#content/messages/ru/certificate.ts'
import { codes } from '#content/messages/ru/codes.ts'
import { delivery } from '#content/messages/ru/delivery.ts'
import { desk } from '#content/messages/ru/desk.ts'
import { duplicates } from '#content/messages/ru/duplicates.ts'
import { errors } from '#content/messages/ru/errors.ts'
import { imports } from '#content/messages/ru/imports.ts'
import { learn } from '#content/messages/ru/learn.ts'
import { lesson } from '#content/messages/ru/lesson.ts'
import { mail } from '#content/messages/ru/mail.ts'
import { municipality } from '#content/messages/ru/municipality.ts'
import { myData } from '#content/messages/ru/my-data.ts'
import { notices } from '#content/messages/ru/notices.ts'
import { operations } from '#content/messages/ru/operations.ts'
import { organisations } from '#content/messages/ru/organisations.ts'
import { positions } from '#content/messages/ru/positions.ts'
import { profile } from '#content/messages/ru/profile.ts'
import { programmes } from '#content/messages/ru/programmes.ts'
import { quiz } from '#content/messages/ru/quiz.ts'
import { refusals } from '#content/messages/ru/refusals.ts'
import { retention } from '#content/messages/ru/retention.ts'
import { security } from '#content/messages/ru/security.ts'
import { settings } from '#content/messages/ru/settings.ts'
import { site } from '#content/messages/ru/site.ts'
import { templates } from '#content/messages/ru/templates.ts'
import { texts } from '#content/messages/ru/texts.ts'
import { workplaces } from '#content/messages/ru/workplaces.ts'

export const ru = {
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
