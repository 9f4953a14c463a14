import { bestLocale, type Locale } from '#app/platform/i18n/locales.ts'

/** The language a visitor chose last, or else the one her browser asks for, or else Kyrgyz. */
export function chosenLanguage(request: Request): Locale {
  const cookie = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(request.headers.get('Cookie') ?? '')?.[1]
  return bestLocale(cookie, request.headers.get('Accept-Language'))
}

/** The cookie by which addresses without a language open in this one from now on, for a year. */
export const rememberLanguage = (locale: Locale): string => `lang=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`
