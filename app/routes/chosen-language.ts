import { bestLocale, type Locale } from '#app/platform/i18n/locales.ts'
import { ownCookie } from '#app/platform/own-cookie.ts'

const chosen = ownCookie('lang', 31_536_000)

/** The language a visitor chose last, or else the one her browser asks for, or else Kyrgyz. */
export const chosenLanguage = (request: Request): Locale =>
  bestLocale(chosen.read(request) ?? undefined, request.headers.get('Accept-Language'))

/** The cookie by which addresses without a language open in this one from now on, for a year. */
export const rememberLanguage = (locale: Locale): string => chosen.write(locale)
