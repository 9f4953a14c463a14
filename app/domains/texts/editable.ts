import type { Locale } from '#app/platform/i18n/locales.ts'
import { type Messages, messagesFor } from '#app/platform/i18n/messages.ts'

/** Where a sentence stands among the words of the screens: one that says nothing else, or puts one thing into itself. */
type Path<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string | ((put: string) => string)
    ? Key
    : Words[Key] extends (...given: never[]) => unknown
      ? never
      : `${Key}.${Path<Words[Key]>}`
}[keyof Words & string]

type Editable = { key: Path<Messages>; most: number; place?: string }

/** The words that can be changed on the site, by what they belong to: how long they may be, and what they put in. */
export const editableTexts = {
  topics: [
    { key: 'catalogue.topics.budget', most: 60 },
    { key: 'catalogue.topics.participation', most: 60 },
    { key: 'catalogue.topics.gender', most: 60 },
    { key: 'catalogue.topics.services', most: 60 },
    { key: 'catalogue.topics.e-government', most: 60 },
    { key: 'catalogue.topics.appeals', most: 60 },
    { key: 'catalogue.topics.documents', most: 60 },
    { key: 'catalogue.topics.council', most: 60 },
    { key: 'catalogue.topics.leadership', most: 60 },
    { key: 'catalogue.topics.strategy', most: 60 },
    { key: 'catalogue.topics.tourism', most: 60 },
  ],
  home: [
    { key: 'catalogue.home.title', most: 120 },
    { key: 'catalogue.home.lede', most: 300 },
    { key: 'catalogue.home.searchHint', most: 80 },
    { key: 'catalogue.home.learn.text', most: 200 },
    { key: 'catalogue.home.certificate.text', most: 200 },
    { key: 'catalogue.home.join.text', most: 200 },
  ],
  courses: [
    { key: 'catalogue.lede', most: 400 },
    { key: 'catalogue.noneFor.title', most: 120, place: 'q' },
    { key: 'catalogue.noneFor.text', most: 200 },
    { key: 'catalogue.course.open', most: 200 },
  ],
  joining: [
    { key: 'codes.joinLede', most: 300 },
    { key: 'codes.contactHelp', most: 300 },
    { key: 'codes.lede', most: 300, place: 'contact' },
    { key: 'codes.notComingPhone', most: 400 },
    { key: 'account.join.officialNameHelp', most: 200 },
    { key: 'account.join.sexHelp', most: 200 },
  ],
  verify: [
    { key: 'catalogue.verifyPage.lede', most: 300 },
    { key: 'catalogue.verifyPage.unknownText', most: 300 },
  ],
  site: [
    { key: 'site.contact.text', most: 400 },
    { key: 'site.footer', most: 80 },
    { key: 'site.errorPages.notFound.text', most: 300 },
    { key: 'site.errorPages.forbidden.text', most: 300 },
    { key: 'site.errorPages.requestId', most: 200, place: 'id' },
  ],
} as const satisfies Record<string, readonly Editable[]>

export type TextGroup = keyof typeof editableTexts
export const textGroups = Object.keys(editableTexts) as TextGroup[]

const all: Editable[] = Object.values(editableTexts).flat()

/** What may be changed about a text; undefined when it is none that can be changed here. */
export const findEditable = (key: string): Editable | undefined => all.find((text) => text.key === key)

/** The keys of all that can be changed. */
export const editableKeys: string[] = all.map(({ key }) => key)

/** What a text puts in, as whoever writes it sees it: `{q}`. */
export const placeholderOf = ({ place }: Pick<Editable, 'place'>): string | null => (place ? `{${place}}` : null)

/** The wording that came with the site. */
export function cameWithSite(text: Editable, locale: Locale): string {
  const words = text.key
    .split('.')
    .reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], messagesFor(locale))
  return typeof words === 'function' ? (words as (put: string) => string)(placeholderOf(text) ?? '') : String(words)
}
