import { formatNumber } from '#app/platform/i18n/format.ts'
import type { Locale } from '#app/platform/i18n/locales.ts'
import type { Messages } from '#app/platform/i18n/messages.ts'

/** What a file weighs, in whole kilobytes below a megabyte. */
export const saySize = (bytes: number, locale: Locale, { lesson }: Messages): string =>
  bytes < 1024 ** 2
    ? lesson.kilobytes(formatNumber(Math.ceil(bytes / 1024), locale))
    : lesson.megabytes(formatNumber(bytes / 1024 ** 2, locale))
