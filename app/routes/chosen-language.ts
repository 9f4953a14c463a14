import { readCookie } from '#app/platform/cookies.ts'
import { bestLocale, type Locale } from '#app/platform/i18n/locales.ts'

/** The language a visitor chose last, or else the one her browser asks for, or else Kyrgyz. */
export function chosenLanguage(request: Request): Locale {
  const cookie = readCookie(request.headers.get('Cookie'), 'lang')
  return bestLocale(cookie ?? undefined, request.headers.get('Accept-Language'))
}

/** The cookie by which addresses without a language open in this one from now on, for a year. */
export const rememberLanguage = (locale: Locale): string => `lang=${locale}; Path=/; Max-Age=31536000; SameSite=Lax`
