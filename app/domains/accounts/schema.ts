import { z } from 'zod'

export const countries = ['KG', 'UZ'] as const
export type Country = (typeof countries)[number]

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}]*$/u, 'unprintable')
const name = line(80)

export const joinSchema = z.object({
  family: name.optional(),
  given: name.min(1, 'required'),
  patronymic: name.optional(),
  officialName: line(160).min(1, 'required'),
  contact: line(160).min(1, 'required'),
  // Spaces at the ends of a password are part of it.
  password: z.string().min(10, 'password-short').max(200, 'too-long'),
  sex: z.enum(['female', 'male'], 'required'),
  birthYear: z.coerce
    .number('birth-year')
    .int('birth-year')
    .min(1920, 'birth-year')
    .max(new Date().getFullYear() - 14, 'birth-year'),
  country: z.enum(countries, 'required'),
  isShared: z.boolean().default(false),
  consent: z.literal(true, 'consent'),
})

export const signInSchema = z.object({
  contact: line(160).min(1, 'required'),
  password: z.string().min(1, 'required').max(200, 'too-long'),
  isShared: z.boolean().default(false),
  next: z.string().max(500).optional(),
})

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
  })

export type JoinForm = z.infer<typeof joinSchema>
export type PostForm = z.infer<typeof postSchema>
