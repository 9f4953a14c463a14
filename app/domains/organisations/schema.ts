import { z } from 'zod'
import { settingKeys } from '#app/domains/organisations/known-settings.ts'

/** A line of plain text of so many letters at most. */
export const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}]*$/u, 'unprintable')
const name = line(200).min(1, 'required')
const orNone = (schema: z.ZodType<string, string>) => schema.optional().transform((typed) => typed || null)
const day = z.iso.date('day')
const ids = line(1000)
  .min(1, 'required')
  .transform((typed) => typed.split(/[\s,;]+/).filter(Boolean))

/** In the order of the page, for so its mistakes are listed. */
export const entrySchema = z
  .object({
    ky: name,
    uz: name,
    ru: name,
    en: name,
    kind: line(40).min(1, 'choose'),
    unitId: orNone(line(60)),
    parentId: orNone(line(60)),
    code: orNone(line(40)),
    validFrom: day.optional().transform((typed) => typed ?? null),
    validTo: day.optional().transform((typed) => typed ?? null),
  })
  .transform(({ ky, uz, ru, en, ...rest }) => ({ ...rest, names: { ky, uz, ru, en } }))

/** What a file to be imported may weigh. */
export const importLimit = 5 * 1024 * 1024
export const importSchema = z.object({
  file: z.instanceof(File, { message: 'file-missing' }).refine(({ size }) => size <= importLimit, 'file-large'),
})

export const assignmentSchema = z.object({ organisationId: line(60).min(1, 'choose') })

export const closureSchema = z.object({ on: day })

export const mergerSchema = z.object({ others: ids.optional(), successorId: line(60).min(1, 'required'), on: day })

export const splitSchema = z.object({ successorIds: ids, on: day })

export const settingSchema = z.object({
  key: z.enum(settingKeys, 'choose'),
  value: z
    .string()
    .trim()
    .regex(/^[0-9]{1,4}$/, 'required')
    .transform(Number),
  from: day,
})
