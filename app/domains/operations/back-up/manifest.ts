import { z } from 'zod'
import { StartFault } from '#app/platform/process/start-fault.ts'

/** What stands in the last member of each back-up: what it is, and what every other member has to be. */
const schema = z.object({
  kind: z.literal('bilim-back-up'),
  form: z.literal(1),
  version: z.string(),
  provider: z.enum(['sqlite', 'postgresql']),
  madeAt: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  rows: z.record(z.string(), z.number().int().nonnegative()),
  /** The certificate issued last that has its PDF: a drill looks whether the file is there. */
  newestCertificate: z.object({ serial: z.string(), sha256: z.string() }).nullable(),
  members: z.array(z.object({ path: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string() })),
})

export type Manifest = z.infer<typeof schema>
export type Member = Manifest['members'][number]
/** What a database says of itself. */
export type Described = Pick<Manifest, 'migrations' | 'rows' | 'newestCertificate'>

export const manifestPath = 'manifest.json'
export const databasePath = { sqlite: 'bilim.sqlite', postgresql: 'bilim.dump' } as const

const filePath = /^files\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/
/** A secret of the site; drafts beside them have longer names. */
export const keyName = /^[0-9A-Za-z][\w-]*\.[a-z]+$/

/** True for the only paths that there are in a back-up; none of them leads out of a folder. */
export const isMemberPath = (path: string): boolean =>
  Object.values(databasePath).some((name) => name === path) ||
  filePath.test(path) ||
  (path.startsWith('keys/') && keyName.test(path.slice('keys/'.length)))

/** The manifest, or the sentence that there is none. */
export function readManifest(text: string, archive: string): Manifest {
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) throw new StartFault(`The file ${archive} is no back-up that this version can read.`)
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
