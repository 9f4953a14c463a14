import { join, resolve } from 'node:path'
import { z } from 'zod'
import { giveUp } from '#app/platform/process/start-fault.ts'

const isOrigin = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
}
const addressOf = (protocol: RegExp) => z.string().refine((text) => URL.canParse(text) && protocol.test(text))
const thisMachine = ['localhost', '127.0.0.1', '::1', '[::1]']
const isSafeToPost = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && thisMachine.includes(url.hostname))
}

// What a setting may be stands in the words in which an operator reads that hers is not.
const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65535))
    .default(3000)
    .describe('a whole number from 0 to 65535'),
  HOST: z.string().default('localhost').describe('an address of this machine'),
  BILIM_DATA: z.string().default('./data').describe('a folder'),
  BILIM_ORIGIN: z
    .string()
    .refine(isOrigin)
    .transform((text) => new URL(text).origin)
    .optional()
    .describe('an address like https://bilim.example.org, with http or https and without a path'),
  BILIM_PROXY: z.enum(['yes', 'no']).default('no').describe('yes or no'),
  BILIM_DEMO: z.enum(['yes', 'no']).optional().describe('yes or no'),
  DATABASE_URL: addressOf(/^postgres(ql)?:\/\//)
    .optional()
    .describe('an address like postgres://user:password@host/database'),
  REDIS_URL: addressOf(/^rediss?:\/\//)
    .optional()
    .describe('an address like redis://host:6379'),
  SMTP_URL: addressOf(/^smtps?:\/\/./)
    .optional()
    .describe('an address like smtps://user:password@host or smtp://host:587'),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/)
    .optional()
    .describe('an address like Bilim <bilim@example.org>'),
  SMS_URL: z
    .string()
    .refine(isSafeToPost)
    .optional()
    .describe('an address like https://token@host/send; http is for this machine only'),
  SMS_FROM: z
    .string()
    .regex(/^\S{1,15}$/)
    .optional()
    .describe('a name or number of at most 15 signs without spaces'),
  METRICS_TOKEN: z.string().min(16).optional().describe('at least 16 signs long'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('one of debug, info, warn, error, silent'),
})

const set = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
const parsed = schema.safeParse(set)
if (!parsed.success) {
  const name = String(parsed.error.issues[0]?.path[0]) as keyof typeof schema.shape
  giveUp(
    `The setting ${name} cannot be used: it must be ${schema.shape[name].description}. README.md lists the settings.`,
  )
}

const data = resolve(parsed.data.BILIM_DATA)
const origin = (parsed.data.BILIM_ORIGIN ?? `http://localhost:${parsed.data.PORT}`).replace(/\/$/, '')
const isReachedByOthers = ![new URL(origin).hostname, parsed.data.HOST].every((host) => thisMachine.includes(host))

/** True for the names by which a machine calls itself. */
export const isThisMachine = (host: string): boolean => thisMachine.includes(host)

/** Every setting, parsed once. README.md and .env.example describe each. */
export const env = {
  ...parsed.data,
  /** The address people type, without a slash at the end; it stands in QR codes, mail and cookies. */
  origin,
  /** The password of the demonstration is no secret, so it opens nothing where others come, unless that is wanted. */
  BILIM_DEMO: parsed.data.BILIM_DEMO ?? (isReachedByOthers ? 'no' : 'yes'),
  /** The demonstration is there by default only: its password opens nothing to who comes by another address or a proxy. */
  isDemoHereOnly: parsed.data.BILIM_DEMO === undefined,
  /** Who letters come from. */
  MAIL_FROM: parsed.data.MAIL_FROM ?? `Bilim <no-reply@${new URL(origin).hostname}>`,
  data,
  sqliteFile: join(data, 'bilim.sqlite'),
}
