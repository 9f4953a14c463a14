import type { MetaArgs, MetaFunction, SerializeFrom } from '@remix-run/node'
import { useLocation, useMatches, useRouteLoaderData } from '@remix-run/react'
import type { Looks } from '#app/domains/accounts/looks.ts'
import type { Role } from '#app/domains/actor.ts'
import type { ShownAnnouncement } from '#app/domains/announcements/shown.ts'
import type { Refusal } from '#app/platform/http/context.ts'
import { isLocale, type Locale } from '#app/platform/i18n/locales.ts'
import { type Messages, messagesFor } from '#app/platform/i18n/messages.ts'
import { reworded } from '#app/platform/i18n/reworded.ts'

/** What every page knows: who looks, and with which request. */
export type RootData = {
  viewer: {
    name: string
    canOperate: boolean
    unread: number
    activeRole: Role | null
    roles: Role[]
    /** Until when somebody looks through her eyes, as it is said to whoever looks. */
    seenUntil: string | null
  } | null
  looks: Looks
  /** The words of the screens that were changed on the site, by where they stand. */
  edited: Record<string, string> | null
  announcements: ShownAnnouncement[]
  /** While nothing can be changed: until when, as far as that is known. */
  maintenance: { until: Date | string | null } | null
  /** On the pages of an account: when she is to be forgotten, if she asked for it. */
  erasureDueAt: string | null
  requestId: string
  nonce: string
  refusal: Refusal | null
}

/** Undefined when even that could not be found out. */
export const useRoot = () => useRouteLoaderData('root') as RootData | undefined

/** The address a waiting page asks for again by itself where there is no script; its loader says so as `lookAgain`. */
export const useLookAgain = (): string | null =>
  (useMatches().at(-1)?.data as { lookAgain?: string | null } | undefined)?.lookAgain ?? null

/** The language of the page, from its address. */
export const useLocale = (): Locale => localeAt(useLocation().pathname)

/** The words of the page's language, as they were changed on the site. */
export const useText = (): Messages => textOf(useRoot(), useLocale())

const textOf = (root: RootData | undefined, locale: Locale): Messages =>
  root?.edited ? reworded(messagesFor(locale), root.edited) : messagesFor(locale)

/** The same words where a page says what it is called. */
export function textAt({ matches, location }: Pick<MetaArgs, 'matches' | 'location'>): Messages {
  const root = matches.find((match) => match?.id === 'root')?.data
  return textOf(root as RootData | undefined, localeAt(location.pathname))
}

export function localeAt(pathname: string): Locale {
  const [, first = ''] = pathname.split('/')
  return isLocale(first) ? first : 'ky'
}

/** A date for a page, kept in one piece: «25-noyabr» would be broken at its hyphen. */
export const unbroken = (date: string): string => date.replaceAll('-', '\u2011')

/** The title of a page as the browser shows it, with the name of the site in the script of the page. */
export const titled = (title: string, { site }: Messages) => [{ title: `${title} · ${site.name}` }]

/** What a page is called: said in its language, from what its loader found; there is nothing when that failed. */
export function titledBy<Loader = unknown>(
  say: (text: Messages, data: SerializeFrom<Loader> | undefined) => string,
): MetaFunction<Loader> {
  return ({ data, matches, location }) => {
    const text = textAt({ matches, location })
    return titled(say(text, data as SerializeFrom<Loader> | undefined), text)
  }
}
