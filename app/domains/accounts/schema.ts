import { z } from 'zod'
import { contactsMeant } from '#app/domains/accounts/contact.ts'
import { countries } from '#app/domains/accounts/country.ts'
import { canBePrinted, hasShortWords, unprintableIn, writeName } from '#app/domains/accounts/name.ts'
import { isCommon } from '#app/domains/accounts/password.ts'
import { now } from '#app/platform/clock.ts'
import { locales } from '#app/platform/i18n/locales.ts'

const firstBirthYear = 1920
const youngest = 14

// What cannot be seen was not meant: telephones put such signs around a number that is copied.
const line = (max: number) =>
  z
    .string()
    .overwrite((typed) => typed.replace(/\p{Cf}/gu, '').trim())
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}]*$/u, 'unprintable')
const name = (max: number) =>
  z
    .string()
    .overwrite(writeName)
    .max(max, 'too-long')
    .refine((written) => unprintableIn(written) === '', {
      error: ({ input }) => `name-signs ${unprintableIn(String(input))}`,
      abort: true,
    })
    .refine((written) => written === '' || canBePrinted(written), 'name-letters')
    .refine(hasShortWords, 'name-word-long')

const birthYear = z
  .string()
  .trim()
  .regex(/^[0-9]{4}$/, { error: 'birth-year', abort: true })
  .transform(Number)
  .pipe(
    z
      .number()
      .min(firstBirthYear, 'birth-year-early')
      .refine((year) => year <= now().getFullYear() - youngest, 'birth-year-late'),
  )

const country = z.enum(countries, 'choose')
const contact = line(160)
  .min(1, { error: 'required', abort: true })
  .refine((typed) => contactsMeant(typed).length > 0, 'contact-unreadable')
// Spaces at the ends of a password are part of it.
const password = z
  .string()
  .min(10, 'password-short')
  .max(200, 'too-long')
  .refine((typed) => !isCommon(typed), 'password-common')

/** Where a code is sent. */
export const contactSchema = z.object({ country, contact })

/** Her new phone or e-mail, and what proves that it is she, where there is no old one that could. */
export const newContactSchema = contactSchema.extend({ proof: z.string().max(200, 'too-long').default('') })

/** The codes of the old and of the new contact; one of them is enough for now. */
export const contactCodesSchema = z
  .object({ after: line(40).optional(), before: line(40).optional() })
  .refine(({ after, before }) => Boolean(after) || Boolean(before), { path: ['after'], error: 'required' })

export const checkedFacts = ['birth-year', 'workplace', 'position', 'course', 'certificate', 'document'] as const
const fact = z.enum(checkedFacts, 'choose')

/** A contact that somebody enters for another, which two facts were checked, and why. */
export const assistedContactSchema = contactSchema
  .extend({ first: fact, second: fact, reason: line(500).min(5, 'reason-short') })
  .refine(({ first, second }) => first !== second, { path: ['second'], error: 'facts-same' })

/** Which two facts were checked, and where a link for signing in goes, if it is to go anywhere. */
export const helpSchema = z.object({
  facts: line(300).min(5, 'reason-short'),
  to: z.enum(['phone', 'email']).optional(),
})

/** A code as it is typed: six digits, or what stands on a slip. */
export const codeSchema = z.object({
  code: line(40).min(1, 'required'),
  isShared: z.boolean().default(false),
})

/** In the order of the page, for so its mistakes are listed. */
export const aboutSchema = z.object({
  family: name(80).optional(),
  given: name(80).min(1, 'required'),
  patronymic: name(80).optional(),
  officialName: name(160).min(1, 'required'),
  country,
  sex: z.enum(['female', 'male'], 'choose'),
  birthYear,
  password: password.optional(),
  isShared: z.boolean().default(false),
  consent: z.literal(true, 'consent'),
})

export const profileSchema = aboutSchema
  .pick({ family: true, given: true, patronymic: true, officialName: true, sex: true, birthYear: true, country: true })
  .extend({ locale: z.enum(locales, 'choose') })
export const newPasswordSchema = z.object({ password: z.string('required').pipe(password) })

export const signInSchema = z.object({
  contact: line(160).min(1, 'required'),
  password: z.string().min(1, 'required').max(200, 'too-long'),
  isShared: z.boolean().default(false),
})

// A password or a code; nothing where she signed in just now.
const proof = z.string().max(200, 'too-long').default('')

export const proofSchema = z.object({ proof })
export const factorSchema = z.object({ code: line(40).min(1, 'required') })
export const passkeySchema = z.object({ credential: z.string().min(1, 'required').max(20_000, 'too-long') })
export const newPasskeySchema = passkeySchema.extend({ name: line(60).min(1, 'required'), proof })
export const authenticatorSchema = z.object({
  sealed: z.string().max(1000, 'too-long').default(''),
  code: line(20).min(1, 'required'),
  proof,
})
export const passwordSchema = z.object({ proof, password: password })

export const postSchema = z
  .object({
    unitId: line(80).min(1, 'required'),
    organisationId: line(80).optional(),
    workplace: line(160).optional(),
    positionId: line(80).min(1, 'required'),
  })
  .refine(({ organisationId, workplace }) => Boolean(organisationId) || Boolean(workplace), {
    path: ['workplace'],
    error: 'required',
    // Also when other fields are wrong, so that everything is said at once.
    when: () => true,
  })

export type AboutForm = z.infer<typeof aboutSchema>
export type ContactForm = z.infer<typeof contactSchema>
export type NewContactForm = z.infer<typeof newContactSchema>
export type AssistedContactForm = z.infer<typeof assistedContactSchema>
export type PostForm = z.infer<typeof postSchema>
