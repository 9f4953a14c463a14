import { bestLocale, type Locale } from '#app/platform/i18n/locales.ts'

/** The language a visitor read last, or else the one her browser asks for, or else Kyrgyz. */
export function chosenLanguage(request: Request): Locale {
  const cookie = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(request.headers.get('Cookie') ?? '')?.[1]
  return bestLocale(cookie, request.headers.get('Accept-Language'))
}
