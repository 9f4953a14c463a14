import { access } from '#content/messages/en/access.ts'
import { account } from '#content/messages/en/account.ts'
import { admin } from '#content/messages/en/admin.ts'
import { catalogue } from '#content/messages/en/catalogue.ts'
import { certificate } from '#content/messages/en/certificate.ts'
import { errors } from '#content/messages/en/errors.ts'
import { learn } from '#content/messages/en/learn.ts'
import { lesson } from '#content/messages/en/lesson.ts'
import { mail } from '#content/messages/en/mail.ts'
import { quiz } from '#content/messages/en/quiz.ts'
import { refusals } from '#content/messages/en/refusals.ts'
import { site } from '#content/messages/en/site.ts'

/** Every word of the screens and of mail in English, by audience. The other languages follow its shape. */
export const en = { access, account, admin, catalogue, certificate, errors, learn, lesson, mail, quiz, refusals, site }
