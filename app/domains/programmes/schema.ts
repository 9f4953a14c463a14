import { z } from 'zod'
import { line } from '#app/domains/organisations/schema.ts'

const name = line(200).min(1, 'required')
const summary = z
  .string()
  .trim()
  .max(600, 'too-long')
  .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'unprintable')
  .min(1, 'required')
const day = z.iso.date('day')
const dayOrNone = day.optional().transform((typed) => typed ?? null)
const dates = { validFrom: day, validTo: dayOrNone }

const words = {
  ...{ ky: name, uz: name, ru: name, en: name },
  ...{ kySummary: summary, uzSummary: summary, ruSummary: summary, enSummary: summary },
}

export const programmeWordsSchema = z.object(words)
export const programmeDatesSchema = z.object(dates)
export const newProgrammeSchema = z.object({ ...words, ...dates })
export type ProgrammeWords = z.infer<typeof programmeWordsSchema>
export type ProgrammeDates = z.infer<typeof programmeDatesSchema>

export const programmeCourseSchema = z.object({ courseId: line(60).min(1, 'choose') })

const partner = {
  rank: z
    .string()
    .trim()
    .regex(/^[1-9][0-9]{0,2}$/, 'required')
    .transform(Number),
  ...dates,
}
export const partnerSchema = z.object(partner)
export const newPartnerSchema = z.object({ organisationId: line(60).min(1, 'choose'), ...partner })
export type Partner = z.infer<typeof partnerSchema>

export const logoSchema = z.object({ file: z.instanceof(File, { message: 'file-missing' }) })
