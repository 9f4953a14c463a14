import { access } from '#content/messages/en/access.ts'
import { account } from '#content/messages/en/account.ts'
import { accountNav } from '#content/messages/en/account-nav.ts'
import { admin } from '#content/messages/en/admin.ts'
import { announcements } from '#content/messages/en/announcements.ts'
import { appearance } from '#content/messages/en/appearance.ts'
import { audit } from '#content/messages/en/audit.ts'
import { catalogue } from '#content/messages/en/catalogue.ts'
import { certificate } from '#content/messages/en/certificate.ts'
import { codes } from '#content/messages/en/codes.ts'
import { delivery } from '#content/messages/en/delivery.ts'
import { desk } from '#content/messages/en/desk.ts'
import { duplicates } from '#content/messages/en/duplicates.ts'
import { errors } from '#content/messages/en/errors.ts'
import { imports } from '#content/messages/en/imports.ts'
import { learn } from '#content/messages/en/learn.ts'
import { lesson } from '#content/messages/en/lesson.ts'
import { mail } from '#content/messages/en/mail.ts'
import { municipality } from '#content/messages/en/municipality.ts'
import { myData } from '#content/messages/en/my-data.ts'
import { notices } from '#content/messages/en/notices.ts'
import { operations } from '#content/messages/en/operations.ts'
import { organisations } from '#content/messages/en/organisations.ts'
import { positions } from '#content/messages/en/positions.ts'
import { profile } from '#content/messages/en/profile.ts'
import { programmes } from '#content/messages/en/programmes.ts'
import { quiz } from '#content/messages/en/quiz.ts'
import { refusals } from '#content/messages/en/refusals.ts'
import { retention } from '#content/messages/en/retention.ts'
import { security } from '#content/messages/en/security.ts'
import { settings } from '#content/messages/en/settings.ts'
import { site } from '#content/messages/en/site.ts'
import { templates } from '#content/messages/en/templates.ts'
import { texts } from '#content/messages/en/texts.ts'
import { workplaces } from '#content/messages/en/workplaces.ts'

/** Every word of the screens and of mail in English, by audience. The other languages follow its shape. */
export const en = {
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
}
