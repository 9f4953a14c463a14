const rarerForms = table('ӊң ӉҢ ҥң ҤҢ ѳө ѲӨ ɵө ƟӨ ұү ҰҮ ӯў ӮЎ ӄқ ӃҚ ӷғ ӶҒ')
const cyrillicOfLatin = table('aа cс eе kк oо pр xх yу AА BВ CС EЕ HН KК MМ OО PР TТ XХ YҮ')
const latinOfCyrillic = table(
  'аa сc еe кk оo рp хx уy АA ВB СC ЕE НH КK МM ОO РP ТT ХX УY ҮY үy іi ІI јj ЈJ ѕs ЅS һh ҺH ԛq ԝw',
)

const rarerForm = new RegExp(`[${[...rarerForms.keys()].join('')}]`, 'g')

/** Writes a word typed in two alphabets by accident (a Latin «o» in «токтом», ӊ for ң) in the one it belongs to. */
export function lookAlikesOfOneScript(text: string): string {
  return text.replace(rarerForm, (letter) => rarerForms.get(letter) ?? letter).replace(/\p{L}{2,}/gu, oneScript)
}

function oneScript(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu)
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)
  if (!latin || !cyrillic) return word
  const canBeCyrillic = latin.every((letter) => cyrillicOfLatin.has(letter))
  const canBeLatin = cyrillic.every((letter) => latinOfCyrillic.has(letter))
  if (canBeCyrillic && !(canBeLatin && latin.length > cyrillic.length)) return write(word, cyrillicOfLatin)
  return canBeLatin ? write(word, latinOfCyrillic) : word
}

function write(word: string, alphabet: Map<string, string>): string {
  return [...word].map((letter) => alphabet.get(letter) ?? letter).join('')
}

function table(pairs: string): Map<string, string> {
  return new Map(pairs.split(' ').map(([from = '', to = '']) => [from, to]))
}
