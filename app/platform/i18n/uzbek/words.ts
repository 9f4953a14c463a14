import {
  firstParts,
  irregularFirstParts,
  irregularLatin,
  latinVariants,
  listedWords,
} from '#app/platform/i18n/uzbek/exceptions.ts'
import { capitalised, cyrillicByRule, latinByRule } from '#app/platform/i18n/uzbek/letters.ts'

// What may follow a listed stem; anything else makes another word of it (rol, roli, but not rolik).
const derivation = '(?:lararo|aro|cha|chi|lik|lig|li|siz|dor)*'
const inflection =
  '(?:lar)?(?:imiz|ingiz|im|ing|si|i|miz|ngiz|m|ng)?(?:ning|niki|ni|gacha|kacha|ga|ka|qa|dagi|dan|da|day|dek|cha)?'
const verb = '(?:lash|lan|lat|lov|la(?=$|[bdmsy]))[a-zʻʼ]*'
const ending = new RegExp(
  `^(?:${derivation}${inflection}(?:(?<=dagi|niki)${inflection})?(?:gina|kina|qina|mi|dir|man|san|ku|yu)*|${derivation}${verb})$`,
)

const cyrillicStems = new Map(Object.entries({ ...latinVariants, ...irregularLatin }))
for (const word of listedWords) cyrillicStems.set(latinByRule(word.toLowerCase()), word.toLowerCase())
const longestStem = Math.max(...[...cyrillicStems.keys()].map((stem) => stem.length))
const presentLatin = new Map(Object.entries(irregularLatin).map(([latin, cyrillic]) => [latinByRule(cyrillic), latin]))

/** One Uzbek word (ʻ and ʼ already unified) in Cyrillic; a word of another language stays as it is. */
export function wordToCyrillic(word: string): string {
  const lower = word.toLowerCase()
  const listed = listedWord(lower, cyrillicStems, cyrillicByRule)
  if (listed !== undefined) return inCaseOf(word, listed)
  if (word.includes('-')) return word.split('-').map(wordToCyrillic).join('-')
  if (isForeign(word)) return word
  const joined = compound(lower)
  return joined === undefined ? cyrillicByRule(word) : inCaseOf(word, joined)
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
  if (/[^a-zʻʼ]|w|c(?!h)/i.test(word)) return true
  return word !== word.toUpperCase() && /[bdfghjklmnpqrstvxz]y(?:[bdfghjklmnpqrstvxz]|$)/i.test(word)
}

function listedWord(word: string, stems: Map<string, string>, byRule: (rest: string) => string): string | undefined {
  for (let length = Math.min(word.length, longestStem); length > 1; length--) {
    const stem = stems.get(word.slice(0, length))
    const rest = word.slice(length)
    if (stem === undefined || !ending.test(rest)) continue
    // A soft sign that closes a stem is not written before a suffix: роль, роли.
    return rest ? stem.replace(/ь$/, '') + byRule(rest) : stem
  }
  return undefined
}

function compound(word: string): string | undefined {
  const irregular = Object.entries(irregularFirstParts).find(([part]) => word.startsWith(part))
  if (irregular) {
    const [part, cyrillic] = irregular
    const rest = word.slice(part.length)
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
