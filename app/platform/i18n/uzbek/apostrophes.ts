/** Every sign that keyboards, word processors and official papers put in the place of ʻ and ʼ, for a character class. */
export const apostrophes = "'’‘ʻʼʽʹ´′‛`＇"

const afterOorG = new RegExp(`([oOgG])[${apostrophes}]`, 'g')
const insideWord = new RegExp(
  `(?<=[\\p{L}\\p{M}])(?<![${apostrophes}])[${apostrophes}]+(?=[\\p{L}\\p{M}])(?![${apostrophes}])`,
  'gu',
)

/** Writes oʻ and gʻ with U+02BB and the tutuq belgisi with U+02BC, and leaves quotation marks as they were typed. */
export function unifyApostrophes(text: string): string {
  return text.replace(afterOorG, '$1ʻ').replace(insideWord, (signs, offset: number, whole: string) => {
    if (!/[oOgG]/.test(whole.charAt(offset - 1))) return 'ʼ'
    return signs.length > 1 ? 'ʻʼ' : 'ʻ'
  })
}
