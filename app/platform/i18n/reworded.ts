import type { Messages } from '#app/platform/i18n/messages.ts'

// One for each reading of the changed words, however many parts of a page ask for them.
const known = new WeakMap<object, Messages>()

/** The words of the screens with some of them said otherwise, by where they stand: `catalogue.home.title`. */
export function reworded(messages: Messages, edited: Record<string, string>): Messages {
  const earlier = known.get(edited)
  if (earlier) return earlier
  const words = Object.entries(edited).reduce<object>((all, [key, text]) => put(all, key.split('.'), text), messages)
  known.set(edited, words as Messages)
  return words as Messages
}

function put(words: object, [step = '', ...rest]: string[], text: string): object {
  const before = (words as Record<string, unknown>)[step]
  // Words of an earlier edition of the site that are not there any more.
  if (before === undefined) return words
  if (rest.length > 0) return { ...words, [step]: put(before as object, rest, text) }
  const said = typeof before === 'function' ? (given: string) => text.replace(/\{[a-z]+\}/g, () => given) : text
  return { ...words, [step]: said }
}
