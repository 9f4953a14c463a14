import { access } from '#content/messages/ky/access.ts'
import { account } from '#content/messages/ky/account.ts'
import { accountNav } from '#content/messages/ky/account-nav.ts'
import { admin } from '#content/messages/ky/admin.ts'
import { announcements } from '#content/messages/ky/announcements.ts'
import { appearance } from '#content/messages/ky/appearance.ts'
import { audit } from '#content/messages/ky/audit.ts'
import { catalogue } from '#content/messages/ky/catalogue.ts'
import { certificate } from '#content/messages/ky/certificate.ts'
import { codes } from '#content/messages/ky/codes.ts'
import { delivery } from '#content/messages/ky/delivery.ts'
import { desk } from '#content/messages/ky/desk.ts'
import { duplicates } from '#content/messages/ky/duplicates.ts'
import { errors } from '#content/messages/ky/errors.ts'
import { imports } from '#content/messages/ky/imports.ts'
import { learn } from '#content/messages/ky/learn.ts'
import { lesson } from '#content/messages/ky/lesson.ts'
import { mail } from '#content/messages/ky/mail.ts'
import { municipality } from '#content/messages/ky/municipality.ts'
import { myData } from '#content/messages/ky/my-data.ts'
import { notices } from '#content/messages/ky/notices.ts'
import { operations } from '#content/messages/ky/operations.ts'
import { organisations } from '#content/messages/ky/organisations.ts'
import { positions } from '#content/messages/ky/positions.ts'
import { profile } from '#content/messages/ky/profile.ts'
import { programmes } from '#content/messages/ky/programmes.ts'
import { quiz } from '#content/messages/ky/quiz.ts'
import { refusals } from '#content/messages/ky/refusals.ts'
import { retention } from '#content/messages/ky/retention.ts'
import { security } from '#content/messages/ky/security.ts'
import { settings } from '#content/messages/ky/settings.ts'
import { site } from '#content/messages/ky/site.ts'
import { templates } from '#content/messages/ky/templates.ts'
import { texts } from '#content/messages/ky/texts.ts'
import { workplaces } from '#content/messages/ky/workplaces.ts'
import type { Messages } from '#content/messages/messages.ts'

export const ky = {
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
