import pino from 'pino'
import { env } from '#app/platform/env.ts'

/** Structured log lines on standard output. Ids only: no names, phones, addresses or secrets. */
export const log = pino({ level: env.LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
