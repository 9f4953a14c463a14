import { z } from 'zod'
import { countries } from '#app/domains/accounts/country.ts'
import { isRole, type Role } from '#app/domains/actor.ts'
import { type contentLocales, locales } from '#app/platform/i18n/locales.ts'

const id = z.string().regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'takes letters, digits and hyphens')
const line = z.string().trim().min(1, 'is empty').max(240, 'is longer than 240 letters')
const day = z.iso.date('is a day: YYYY-MM-DD')
const names = { ky: line, uz: line, ru: line, en: line } satisfies Record<(typeof contentLocales)[number], typeof line>

/** `reference/units.yaml` */
export const unitsSchema = z.array(
  z.strictObject({
    id,
    parent: id.optional(),
    kind: z.enum(['country', 'region', 'district', 'city', 'municipality']),
    code: z.string().regex(/^\d+$/, 'takes digits, in quotes').optional(),
    from: day.optional(),
    to: day.optional(),
    successors: z.array(id).min(1, 'is empty').optional(),
    ...names,
  }),
)

/** `reference/organisations.yaml` */
export const organisationsSchema = z.array(
  z.strictObject({
    id,
    kind: z.enum(['organisation', 'agency', 'university', 'municipality', 'ministry']),
    unit: id.optional(),
    ...names,
  }),
)

/** `reference/positions.yaml`, in the order in which they are offered */
export const positionsSchema = z.array(z.strictObject({ id, ...names }))

/** `reference/signatories.yaml` */
export const signatoriesSchema = z.array(
  z.strictObject({
    id,
    organisation: id,
    from: day,
    to: day.optional(),
    name: z.strictObject(names),
    post: z.strictObject(names),
  }),
)

/** `demo/programmes.yaml`; courses by the names of their folders */
export const programmesSchema = z.array(
  z.strictObject({
    id,
    from: day,
    to: day.optional(),
    partners: z.array(id),
    courses: z.array(id),
    name: z.strictObject(names),
    summary: z.strictObject(names),
  }),
)

const ofProgramme: readonly Role[] = ['officer', 'reviewer', 'jury']

/** `demo/people.yaml` */
export const peopleSchema = z.array(
  z
    .strictObject({
      id,
      given: line,
      family: line.optional(),
      patronymic: line.optional(),
      official: line,
      phone: z
        .string()
        .regex(/^\+99[68]\d{9}$/, 'is +996… or +998… with nine digits')
        .optional(),
      email: z.email('is no e-mail address').toLowerCase().optional(),
      sex: z.enum(['female', 'male']),
      born: z.int().min(1920).max(2020),
      locale: z.enum(locales),
      country: z.enum(countries),
      unit: id,
      organisation: id.optional(),
      workplace: line.optional(),
      position: id,
      programme: id.optional(),
      roles: z.array(z.string().refine(isRole, 'is no role') as unknown as z.ZodType<Role>).min(1, 'is empty'),
    })
    .refine(({ phone, email }) => phone || email, { path: ['phone'], error: 'or `email` is needed to sign in' })
    .refine(({ organisation, workplace }) => organisation || workplace, {
      path: ['organisation'],
      error: 'or `workplace` is needed',
    })
    .refine(({ programme, roles }) => programme || !roles.some((role) => ofProgramme.includes(role)), {
      path: ['programme'],
      error: 'is needed for the roles held in one',
    }),
)

export type Unit = z.infer<typeof unitsSchema>[number]
export type Organisation = z.infer<typeof organisationsSchema>[number]
export type Position = z.infer<typeof positionsSchema>[number]
export type Signatory = z.infer<typeof signatoriesSchema>[number]
export type DemoProgramme = z.infer<typeof programmesSchema>[number]
export type DemoPerson = z.infer<typeof peopleSchema>[number]
