import { join, resolve } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default('localhost'),
  BILIM_DATA: z.string().default('./data'),
  BILIM_ORIGIN: z.url().optional(),
  BILIM_PROXY: z.enum(['yes', 'no']).default('no'),
  BILIM_DEMO: z.enum(['yes', 'no']).optional(),
  DATABASE_URL: z.string().startsWith('postgres').optional(),
  REDIS_URL: z.url().optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const parsed = schema.safeParse(set)
if (!parsed.success) {
  const [issue] = parsed.error.issues
  process.stderr.write(
    `The setting ${issue?.path.join('.')} cannot be used: ${issue?.message}. README.md lists the settings.\n`,
  )
  process.exit(78)
}

const data = resolve(parsed.data.BILIM_DATA)
const origin = (parsed.data.BILIM_ORIGIN ?? `http://localhost:${parsed.data.PORT}`).replace(/\/$/, '')
const thisMachine = ['localhost', '127.0.0.1', '::1', '[::1]']
const isReachedByOthers = ![new URL(origin).hostname, parsed.data.HOST].every((host) => thisMachine.includes(host))

/** Every setting, parsed once. README.md and .env.example describe each. */
export const env = {
  ...parsed.data,
  /** The address people type, without a slash at the end; it stands in QR codes, mail and cookies. */
  origin,
  /** The password of the demonstration is no secret, so it opens nothing where others come, unless that is wanted. */
  BILIM_DEMO: parsed.data.BILIM_DEMO ?? (isReachedByOthers ? 'no' : 'yes'),
  data,
  sqliteFile: join(data, 'bilim.sqlite'),
}
