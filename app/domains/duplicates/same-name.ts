import { searchWordsOf } from '#app/domains/accounts/person-words.ts'

type Named = { id: string; nameKey: string; birthYear: number }

// "kyzy", "uulu", "qizi", "oʻgʻli": daughter and son, as they are said after a father's name.
const ofParent = new Set(['kizi', 'uulu', 'ulu', 'ogli', 'ugli'])
// More words than that are no name, and their parts too many to go through.
const mostWords = 6
const nothing = { family: null, given: null, patronymic: null, phone: null, email: null }

/**
 * The words of a name, in no order, in any script and on any keyboard: "Bakytovna", "Bakyt kyzy" and "Bakyt" say the same
 * father.
 */
export function wordsOfName(name: string): string[] {
  const words = searchWordsOf({ officialName: name, ...nothing }).filter((word) => !ofParent.has(word))
  return [...new Set(words.map((word) => word.replace(/(?<=\p{L}{3})(ovich|evich|ovna|evna)$/u, '')))].sort()
}

/** People by the words of their names and the year of their birth. */
export function groupByName() {
  const groups = new Map<string, Named[]>()
  const keyOf = (words: string[], birthYear: number) => `${birthYear} ${words.join(' ')}`
  return {
    /** Notes a person; says who of those noted before has the same words. */
    add(person: Named): Named[] {
      const words = wordsOfName(person.nameKey)
      const key = keyOf(words, person.birthYear)
      const same = groups.get(key) ?? []
      const before = [...same]
      if (words.length > 0) groups.set(key, same)
      same.push(person)
      return before
    },

    /** Everybody with three words or more, each with those who left some of them out: a father's name, mostly. */
    *shortened(): Iterable<{ id: string; shorter: Named[] }> {
      for (const [key, people] of groups) {
        const [, ...words] = key.split(' ')
        if (words.length > mostWords) continue
        for (const { id, birthYear } of people)
          yield { id, shorter: partsOf(words).flatMap((part) => groups.get(keyOf(part, birthYear)) ?? []) }
      }
    },
  }
}

/** Every choice of two words or more, but not all. */
function partsOf(words: string[]): string[][] {
  const choices = Array.from({ length: 2 ** words.length }, (_, bits) =>
    words.filter((_, place) => bits & (1 << place)),
  )
  return choices.filter(({ length }) => length >= 2 && length < words.length)
}
