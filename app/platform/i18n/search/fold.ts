import { lookAlikesOfOneScript } from '#app/platform/i18n/search/look-alikes.ts'
import { apostrophes, unifyApostrophes } from '#app/platform/i18n/uzbek/apostrophes.ts'
import { splitKept } from '#app/platform/i18n/uzbek/kept-spans.ts'
import { latinByRule } from '#app/platform/i18n/uzbek/letters.ts'
import { presentSpelling } from '#app/platform/i18n/uzbek/words.ts'

const signs = new RegExp(`[${apostrophes}]+`, 'g')
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g
const dashes = /[\u2010-\u2015\u2212]/g

/** Corrects the apostrophes of an Uzbek text in Latin letters as it is saved; addresses and codes stay as typed. */
export function normaliseUzbek(text: string): string {
  const spans = splitKept(text.normalize('NFC'))
  return spans.map((span) => (span.kept ? span.text : unifyApostrophes(span.text))).join('')
}

/** The search key under which Uzbek in both scripts, and English, find each other. */
export function latinKey(text: string): string {
  return settled(text, (unsettled) =>
    searchable(unsettled)
      .replace(/[а-яёўқғҳ]+/g, latinByRule)
      .replace(signs, '')
      .replace(/[a-z]+/g, (word) => presentSpelling(word) ?? word),
  )
}

const russianKeyboard: Record<string, string> = { ё: 'е', ң: 'н', ө: 'о', ү: 'у', ў: 'у', қ: 'к', ғ: 'г', ҳ: 'х' }

/** The search key under which Cyrillic texts are found by someone whose keyboard has only Russian letters. */
export function cyrillicKey(text: string): string {
  return settled(text, (unsettled) =>
    searchable(unsettled).replace(/[ёңөүўқғҳ]/g, (letter) => russianKeyboard[letter] ?? letter),
  )
}

/** The one key under which two spellings of a name, an answer or an address are the same; oʻt and ot stay two words. */
export function fold(text: string): string {
  return settled(text, (unsettled) => {
    const plain = unsettled.replace(signs, 'ʼ').normalize('NFKC').replace(invisible, '').replace(dashes, '-')
    // An address must never be taken for another one, so only case and look-alikes are folded in it.
    const pieces = plain.split(/(\S*@\S*)/).map((piece, index) => {
      const oneScript = lookAlikesOfOneScript(piece)
      return index % 2 ? oneScript.toLowerCase() : foldWords(oneScript.toLowerCase())
    })
    return pieces.join('').normalize('NFKC').replace(/\s+/g, ' ').trim()
  })
}

const kyrgyzLetters: Record<string, string> = { ң: 'ñ', ө: 'ö', ү: 'ü', ы: 'ı' }

function foldWords(text: string): string {
  return (
    text
      .replace(/ы/g, 'ı')
      .replace(/[а-яёўқғҳңөүı]+/g, latinByRule)
      .replace(/[ңөүы]/g, (letter) => kyrgyzLetters[letter] ?? letter)
      .replace(signs, 'ʼ')
      // A sign that does not belong to oʻ, gʻ or the inside of a word is a quotation mark.
      .replace(/(?<![og])ʼ(?!\p{L})|(?<!\p{L})ʼ/gu, '')
      .replace(/[a-zʼ]+/g, (word) => presentSpelling(word) ?? word)
      // ё is often typed as е, so yo is ye; after a consonant the glide of both is lost (obyekt, obekt).
      .replace(/yo(?!ʼ)/g, 'ye')
      .replace(/(?<=[\p{L}](?<![aeiouöüıʼ]))y{1,9}e/gu, 'e')
      .replace(/(?<![og])ʼ(?=ye)/g, '')
  )
}

function searchable(text: string): string {
  const lower = lookAlikesOfOneScript(text.replace(invisible, '')).toLowerCase()
  return lower.replace(signs, '').normalize('NFKC').replace(signs, '').toLowerCase()
}

/** Folds until nothing changes, since a compatibility form may open into letters that fold in their turn. */
function settled(text: string, step: (text: string) => string): string {
  let settling = text
  for (let passes = 0; passes < 5; passes++) {
    const next = step(settling)
    if (next === settling) break
    settling = next
  }
  return settling
}
