import { firstParts, irregularFirstParts, irregularLatin, latinVariants, listedWords } from './uzbek-exceptions.ts'
import { capitalised, cyrillicByRule, latinByRule } from './uzbek-letters.ts'

// What may follow a listed stem; anything else makes another word of it (rol, roli, but not rolik).
const ending = new RegExp(
  '^(?:(?:lar|aro|ning|niki|ni|ga|ka|qa|gacha|da|dan|dagi|day|dek|cha|chi|lik|li|siz|dor|dir|mi|man|san|yu|ku|i|si|im|ing|' +
    'imiz|ingiz|m|ng|miz|ngiz)*|(?:lash|lan|lat|la(?=$|[bdmsy]))[a-zʻʼ]*)$',
)

const cyrillicStems = new Map(Object.entries({ ...latinVariants, ...irregularLatin }))
for (const word of listedWords) cyrillicStems.set(latinByRule(word.toLowerCase()), word.toLowerCase())
const presentLatin = new Map(Object.entries(irregularLatin).map(([latin, cyrillic]) => [latinByRule(cyrillic), latin]))

/** One Uzbek word (ʻ and ʼ already unified) in Cyrillic; a word of another language stays as it is. */
export function wordToCyrillic(word: string): string {
  if (isForeign(word)) return word
  const lower = word.toLowerCase()
  const listed = listedWord(lower, cyrillicStems, cyrillicByRule) ?? compound(lower)
  return listed === undefined ? cyrillicByRule(word) : inCaseOf(word, listed)
}

/** One Uzbek word in Latin; a word with letters of another Cyrillic alphabet stays as it is. */
export function wordToLatin(word: string): string {
  if (/[^а-яёўқғҳ]/i.test(word)) return word
  const latin = latinByRule(word)
  const present = presentSpelling(latin.toLowerCase())
  return present === undefined ? latin : inCaseOf(word, present)
}

/** The present spelling of a lower-case Latin word that older papers write otherwise: byudjet, sentyabr. */
export function presentSpelling(word: string): string | undefined {
  return listedWord(word, presentLatin, (rest) => rest)
}

function isForeign(word: string): boolean {
  if (/[^a-zʻʼ-]|w|c(?!h)/i.test(word)) return true
  return word !== word.toUpperCase() && /[bdfghjklmnpqrstvxz]y(?:[bdfghjklmnpqrstvxz]|$)/i.test(word)
}

function listedWord(word: string, stems: Map<string, string>, byRule: (rest: string) => string): string | undefined {
  for (let length = word.length; length > 1; length--) {
    const stem = stems.get(word.slice(0, length))
    const rest = word.slice(length)
    if (stem === undefined || !ending.test(rest)) continue
    // A soft sign that closes a stem is not written before a suffix: роль, роли.
    return rest ? stem.replace(/ь$/, '') + byRule(rest) : stem
  }
  return undefined
}

function compound(word: string): string | undefined {
  for (const [first, cyrillic] of Object.entries(irregularFirstParts)) {
    if (!word.startsWith(first)) continue
    const rest = word.slice(first.length)
    return cyrillic + (listedWord(rest, cyrillicStems, cyrillicByRule) ?? cyrillicByRule(rest))
  }
  const first = firstParts.find((part) => word.startsWith(part))
  const rest = first && listedWord(word.slice(first.length), cyrillicStems, cyrillicByRule)
  return rest && cyrillicByRule(first) + rest
}

function inCaseOf(original: string, word: string): string {
  if (original.length > 1 && original === original.toUpperCase()) return word.toUpperCase()
  const firstLetters = original.split('-').map((part) => part.charAt(0))
  const parts = word.split('-').map((part, index) => {
    const first = firstLetters[index] ?? ''
    return first === first.toLowerCase() ? part : capitalised(part)
  })
  return parts.join('-')
}
