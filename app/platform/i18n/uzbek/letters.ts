const cyrillicOf = pairs(
  'a а b б d д f ф g г h ҳ i и j ж k к l л m м n н o о p п q қ r р s с t т u у v в x х y й z з ' +
    'oʻ ў gʻ ғ sh ш ch ч ʼ ъ ya я yo ё yu ю yoʻ йў sʼh сҳ shch щ',
)
const latinOf = pairs(
  'а a б b в v г g д d ё yo ж j з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х x ч ch ш sh щ shch ' +
    'ы i э e ю yu я ya ў oʻ қ q ғ gʻ ҳ h',
)
const latinTokens = /^shch|sʼh|yoʻ|oʻ|gʻ|sh|ch|ts(?!h)|y[aeou]|./gisu
const latinVowelBefore = /(?:^|[aeiou]|oʻ)$/i
const cyrillicVowels = 'аеёиоуўэюяыөү'

/** A word by the alphabet's rules alone, without the loanwords that must be known. */
export function cyrillicByRule(word: string): string {
  return word.replace(latinTokens, (token, offset: number) => {
    const end = offset + token.length
    const [before, after] = [word.slice(Math.max(0, offset - 2), offset), word.slice(end, end + 12)]
    const letters = cyrillicToken(token.toLowerCase(), before, after)
    // ʼ has no case of its own: EʼLON is ЭЪЛОН.
    if (token === 'ʼ') return inCaseOf(isUpper(before.slice(-1)) ? after.charAt(0) || 'A' : 'a', letters)
    const [first = '', last = ''] = [token.charAt(0), token.replace(/[ʻʼ]/g, '').slice(-1)]
    if (letters.length === 1) return isUpper(first) ? letters.toUpperCase() : letters
    return [first, last].map((like, index) => inCaseOf(like, letters.charAt(index))).join('')
  })
}

/** A Cyrillic word by the alphabet's rules alone; letters of other alphabets are passed on. */
export function latinByRule(word: string): string {
  return word.replace(/./gsu, (letter, offset: number) => {
    const [before, after] = [word.slice(Math.max(0, offset - 2), offset), word.charAt(offset + letter.length)]
    const letters = latinToken(letter.toLowerCase(), before.toLowerCase(), after.toLowerCase())
    if (letters === undefined || !isUpper(letter)) return letters ?? letter
    return isUpper(after || before.slice(-1)) ? letters.toUpperCase() : capitalised(letters)
  })
}

/** The word with its first letter as a capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function cyrillicToken(token: string, before: string, after: string): string {
  const opensSyllable = latinVowelBefore.test(before)
  // After i people leave out the y of kliyent and diyeta; иэ is a matter of the list.
  if (token === 'e') return opensSyllable && !/i$/i.test(before) ? 'э' : 'е'
  if (token === 'ye') return opensSyllable || /[yʼ]$/i.test(before) ? 'е' : 'ье'
  if (token === 'ts') return before === '' || isLoanedTs(after.toLowerCase()) ? 'ц' : 'тс'
  // -nsiya, -ksiya, -psion are loans from ц; -ssiya and -rsiya are mostly not (сессия, версия).
  if (token === 's' && /[bknp]$/i.test(before) && /^i(?:ya|on|al)/i.test(after)) return 'ц'
  return cyrillicOf.get(token) ?? token
}

/** Tells litsey and natsiya (ц) from kuzatsin, muddatsiz and yurtsevar (т + с). */
function isLoanedTs(after: string): boolean {
  if (/^(?:iz(?!m)|in(?:lar)?(?:mi|chi|ki)?$|imon|ira|evar)/.test(after)) return false
  return /^(?:[ei]|$)/.test(after)
}

function latinToken(letter: string, before: string, after: string): string | undefined {
  const previous = before.slice(-1)
  const afterVowel = cyrillicVowels.includes(previous)
  switch (letter) {
    case 'е':
      return afterVowel || 'ъь'.includes(previous) ? 'ye' : 'e'
    case 'ц':
      return before && afterVowel ? 'ts' : 's'
    case 'ҳ':
      return previous === 'с' ? 'ʼh' : 'h'
    case 'ь':
      return after === 'о' ? 'y' : ''
    case 'ъ':
      return previous === 'ў' || /[еюя]/.test(after) || before + after === 'сё' ? '' : 'ʼ'
    default:
      return latinOf.get(letter)
  }
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase()
}

function inCaseOf(like: string, letter: string): string {
  return isUpper(like) ? letter.toUpperCase() : letter
}

function pairs(list: string): Map<string, string> {
  const items = list.split(' ')
  return new Map(items.flatMap((item, index) => (index % 2 ? [] : [[item, items[index + 1] ?? '']])))
}
