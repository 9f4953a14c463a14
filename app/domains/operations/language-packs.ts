import { type Actor, canOperate } from '#app/domains/actor.ts'
import { countWritten } from '#app/domains/courses/written.ts'
import { db } from '#app/platform/db.ts'
import { collator } from '#app/platform/i18n/format.ts'
import { titleIn } from '#app/platform/i18n/in-language.ts'
import { type ContentLocale, contentLocales, type Locale } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'

type Alike = { key: string; text: string; locales: ContentLocale[] }

let compared: ReturnType<typeof compareScreens> | undefined

/** How many texts the screens have in each language, how many are missing, and which read alike in two; null for who may not operate. */
export function findScreenTexts(actor: Actor) {
  if (!canOperate(actor)) return null
  compared ??= compareScreens()
  return compared
}

/** Courses with how much of the newest version is written in each language, by title, a page at a time. */
export async function listCourseTexts(actor: Actor, { page, size, locale }: Page) {
  if (!canOperate(actor)) return { courses: [], pages: 1 }
  const rows = await db.course.findMany({
    where: { versions: { some: {} } },
    select: {
      slug: true,
      texts: { select: { locale: true, title: true } },
      versions: { orderBy: { number: 'desc' }, take: 1, select: { id: true } },
    },
  })
  const { compare } = collator(locale)
  const courses = rows
    .flatMap(({ slug, texts, versions: [last] }) =>
      last ? [{ slug, title: titleIn(texts, locale) ?? slug, id: last.id }] : [],
    )
    .sort((a, b) => compare(a.title, b.title))
  const shown = courses.slice((page - 1) * size, page * size)
  const written = await countWritten(shown.map(({ id }) => id))
  return {
    courses: shown.map(({ slug, title, id }) => ({ slug, title, written: written.get(id) ?? null })),
    pages: Math.max(1, Math.ceil(courses.length / size)),
  }
}

type Page = { page: number; size: number; locale: Locale }

function compareScreens() {
  const texts = new Map(contentLocales.map((locale) => [locale, new Map(textsOf(messagesFor(locale)))]))
  const keys = new Set([...texts.values()].flatMap((words) => [...words.keys()]))
  const alike = [...keys].flatMap((key): Alike[] => {
    const said = new Map<string, ContentLocale[]>()
    for (const [locale, words] of texts) {
      const text = words.get(key)
      if (text && isSentence(text)) said.set(text, [...(said.get(text) ?? []), locale])
    }
    return [...said].flatMap(([text, locales]) => (locales.length > 1 ? [{ key, text, locales }] : []))
  })
  const counts = [...texts].map(([locale, words]) => ({
    locale,
    count: words.size,
    missing: [...keys].filter((key) => !words.get(key)?.trim()).length,
    alike: alike.filter(({ locales }) => locales.includes(locale)).length,
  }))
  return { counts, alike }
}

/** Every text by its path; of a sentence that something is put into, its words as they are written. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') return [[here, value]]
    if (typeof value === 'function')
      return [[here, [...String(value).matchAll(quoted)].map(([text]) => text).join(' ')]]
    return textsOf(value, here)
  })
}

const quoted = /(["'`])(?:\\.|(?!\1)[^\\])*\1/gs

// Two words or more: short names are rightly the same in many languages.
const isSentence = (text: string) => (text.replace(/\$\{[^}]*\}/g, ' ').match(/\p{L}{3,}/gu)?.length ?? 0) > 1
