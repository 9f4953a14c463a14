import { z } from 'zod'
import type { Entry, ListName } from '#app/domains/organisations/entry.ts'
import { contentLocales } from '#app/platform/i18n/locales.ts'

const common = ['id', 'kind', 'parent', 'code', 'from', 'to', ...contentLocales] as const
/** The columns of a file, by their names in its first line; a place has no other place beside the one it lies in. */
export const columnsOf = { units: common, organisations: [...common, 'unit'] } as const
export type Column = (typeof columnsOf)['organisations'][number]

const line = (max: number) =>
  z
    .string()
    .max(max, 'too-long')
    .regex(/^[^\p{Cc}\ufffd]*$/u, 'unprintable')
const name = line(200).min(1, 'required')
const day = z.literal('').or(z.iso.date('day'))

/** What may stand in a cell. */
export const cellSchemas: Record<Column, z.ZodType<string>> = {
  // These two would be hidden behind pages of the same name.
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, 'import-id')
    .refine((id) => id !== 'new' && id !== 'import', 'import-id'),
  kind: line(40).min(1, 'required'),
  unit: line(60),
  parent: line(60),
  code: line(40),
  from: day,
  to: day,
  ky: name,
  uz: name,
  ru: name,
  en: name,
}

const orNone = (cell: string | undefined) => cell || null

/** The cells of an entry. */
export const toCells = ({ id, kind, unitId, parentId, code, validFrom, validTo, names }: Entry) => ({
  id,
  kind,
  unit: unitId ?? '',
  parent: parentId ?? '',
  code: code ?? '',
  from: validFrom ?? '',
  to: validTo ?? '',
  ...names,
})

/** The entry that cells describe. */
export const fromCells = ({
  id,
  kind,
  unit,
  parent,
  code,
  from,
  to,
  ky,
  uz,
  ru,
  en,
}: Record<Column, string>): Entry => ({
  id,
  kind,
  unitId: orNone(unit),
  parentId: orNone(parent),
  code: orNone(code),
  validFrom: orNone(from),
  validTo: orNone(to),
  names: { ky, uz, ru, en },
})

/** The columns of an entry that differ, each before and after. */
export function findDifferences(list: ListName, before: Entry | null, after: Entry) {
  const [old, cells] = [before && toCells(before), toCells(after)]
  return columnsOf[list]
    .map((column) => ({ column, before: old?.[column] ?? '', after: cells[column] }))
    .filter((cell) => cell.before !== cell.after)
}
