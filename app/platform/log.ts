import pino from 'pino'
import { env } from '#app/platform/env.ts'
import { failureOf } from '#app/platform/failure.ts'
import { shownPath } from '#app/platform/shown-path.ts'

/** What may be known of an error: its class, one line, and where it happened. All else may quote what people wrote. */
const err = (error: unknown) =>
  error instanceof Error
    ? {
        class: error.name,
        failure: failureOf(error),
        frames: framesOf(error),
        cause: (error.cause as Error | undefined)?.name,
      }
    : { failure: failureOf(error) }

const framesOf = ({ stack = '' }: Error) =>
  stack.split('\n').flatMap((line) => (/^\s+at /.test(line) ? line.trim() : []))

/** Structured log lines on standard output. Ids only: no names, phones, addresses, typed text or secrets. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err, path: shownPath },
})
