import { contentLocales } from '#app/platform/i18n/locales.ts'
import { messagesFor } from '#app/platform/i18n/messages.ts'
import { cyrillicKey, latinKey } from '#app/platform/i18n/search/fold.ts'

type Text = { locale: string; title: string }
type Course = {
  texts: (Text & { promise: string; about: string; audience: string; objectives: unknown })[]
  modules: { texts: Text[]; lessons: { texts: Text[] }[] }[]
  topics: { topic: string }[]
}

/**
 * The words by which a course is found, each after a space. One key for all languages: whoever reads a course in Kyrgyz
 * may look for it by its Russian name.
 */
export function searchKeyOf({ texts, modules, topics }: Course): string {
  const written = contentLocales.flatMap((locale) => {
    const said = texts.find((one) => one.locale === locale)
    const titles = modules
      .flatMap((module) => [module, ...module.lessons])
      .flatMap((part) => part.texts.find((one) => one.locale === locale)?.title ?? [])
    const names: Record<string, string> = messagesFor(locale).catalogue.topics
    return [
      ...(said ? [said.title, said.promise, said.about, said.audience, ...(said.objectives as string[])] : []),
      ...titles,
      ...topics.flatMap(({ topic }) => names[topic] ?? []),
    ]
  })
  return keyOf(written)
}

/** The words of texts through both search keys, each after a space. */
export function keyOf(texts: string[]): string {
  const words = new Set(
    texts.flatMap((text) => [...latinKey(text).split(notInWords), ...cyrillicKey(text).split(notInWords)]),
  )
  return ` ${[...words].filter(Boolean).join(' ')} `
}

const notInWords = /[^\p{L}\p{N}\p{M}]+/u
