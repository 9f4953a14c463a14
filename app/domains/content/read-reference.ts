import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import type { z } from 'zod'
import {
  type DemoPerson,
  type DemoProgramme,
  type Organisation,
  organisationsSchema,
  type Position,
  peopleSchema,
  positionsSchema,
  programmesSchema,
  type Signatory,
  signatoriesSchema,
  type Unit,
  unitsSchema,
} from '#app/domains/content/file-format.ts'
import { readText } from '#app/domains/courses/files/read-text.ts'
import { readYaml } from '#app/domains/courses/files/read-yaml.ts'
import type { Mistakes, Report } from '#app/domains/courses/mistakes.ts'

/** What courses and people refer to, and the people of the demonstration. */
export type Reference = {
  units: Unit[]
  organisations: Organisation[]
  positions: Position[]
  signatories: Signatory[]
  programmes: DemoProgramme[]
  people: DemoPerson[]
}

type Row = { id: string }
type ReferenceFile<T> = { rows: T[]; ids: Set<string>; check: (field: keyof T & string, known: Set<string>) => void }

/** Reads and checks the lists of `reference/` and `demo/`; what refers to something that is not there is reported. */
export async function readReference(folder: string, mistakes: Mistakes): Promise<Reference> {
  const read = <T extends Row>(name: string, schema: z.ZodType<T[]>) => readList(`${folder}/${name}`, schema, mistakes)
  const units = await read('reference/units.yaml', unitsSchema)
  const organisations = await read('reference/organisations.yaml', organisationsSchema)
  const positions = await read('reference/positions.yaml', positionsSchema)
  const signatories = await read('reference/signatories.yaml', signatoriesSchema)
  const readDemo = async <T extends Row>(name: string, schema: z.ZodType<T[]>) =>
    existsSync(`${folder}/demo/${name}`) ? read(`demo/${name}`, schema) : readNone<T>()
  const programmes = await readDemo('programmes.yaml', programmesSchema)
  const people = await readDemo('people.yaml', peopleSchema)

  units.check('parent', units.ids)
  reportRings(units.rows, mistakes.in(`${folder}/reference/units.yaml`))
  units.check('successors', units.ids)
  organisations.check('unit', units.ids)
  signatories.check('organisation', organisations.ids)
  programmes.check('partners', organisations.ids)
  programmes.check('courses', new Set(await readdir(`${folder}/courses`).catch(() => [])))
  people.check('unit', units.ids)
  people.check('organisation', organisations.ids)
  people.check('position', positions.ids)
  people.check('programme', programmes.ids)
  return {
    units: units.rows,
    organisations: organisations.rows,
    positions: positions.rows,
    signatories: signatories.rows,
    programmes: programmes.rows,
    people: people.rows,
  }
}

// A unit that lies in itself has no way up to its country.
function reportRings(units: Unit[], report: Report): void {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]))
  for (const { id } of units) {
    const path = new Set<string>()
    for (let above = parents.get(id); above; above = parents.get(above)) {
      if (above === id) report(1, `the parents of \`${id}\` lead back to it`)
      if (path.has(above)) break
      path.add(above)
    }
  }
}

const readNone = <T>(): ReferenceFile<T> => ({ rows: [], ids: new Set(), check: () => {} })

async function readList<T extends Row>(
  file: string,
  schema: z.ZodType<T[]>,
  mistakes: Mistakes,
): Promise<ReferenceFile<T>> {
  const report = mistakes.in(file)
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    report(1, 'the file is missing')
    return null
  })
  const text = bytes && readText(bytes, report)
  const yaml = text === null ? null : readYaml(text, schema, report)
  if (!yaml) return readNone()

  const ids = new Set<string>()
  for (const [index, { id }] of yaml.value.entries()) {
    if (ids.has(id)) report(yaml.lineOf([index, 'id']), `\`${id}\` stands twice in the list`)
    ids.add(id)
  }
  return {
    rows: yaml.value,
    ids,
    check(field, known) {
      for (const [index, row] of yaml.value.entries()) {
        // An empty list has its own mistakes; saying that it lacks everything would only hide them.
        for (const value of known.size > 0 ? [row[field]].flat() : []) {
          if (typeof value === 'string' && !known.has(value))
            report(yaml.lineOf([index, field]), `${field} \`${value}\` is not in the list`)
        }
      }
    },
  }
}
