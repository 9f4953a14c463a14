const rarerForms = table('ӊң ӉҢ ҥң ҤҢ ѳө ѲӨ ɵө ƟӨ ұү ҰҮ ӯў ӮЎ ӄқ ӃҚ ӷғ ӶҒ')
const cyrillicOfLatin = table('aа cс eе kк oо pр xх yу AА BВ CС EЕ HН KК MМ OО PР TТ XХ YҮ')
const latinOfCyrillic = table(
  'аa сc еe кk оo рp хx уy АA ВB СC ЕE НH КK МM ОO РP ТT ХX УY ҮY үy іi ІI јj ЈJ ѕs ЅS һh ҺH ԛq ԝw',
)

const twoScripts = /\p{L}*(?:\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic})\p{L}*/gu
const rarerForm = new RegExp(`[${[...rarerForms.keys()].join('')}]`, 'g')

/** Writes a word typed in two alphabets by accident (a Latin «o» in «токтом», ӊ for ң) in the one it belongs to. */
export function lookAlikesOfOneScript(text: string): string {
  return text.replace(rarerForm, (letter) => rarerForms.get(letter) ?? letter).replace(twoScripts, oneScript)
}

function oneScript(word: string): string {
  const letters = [...word]
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter))
  const cyrillic = letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter))
  const canBeCyrillic = latin.every((letter) => cyrillicOfLatin.has(letter))
  const canBeLatin = cyrillic.every((letter) => latinOfCyrillic.has(letter))
  if (canBeCyrillic && !(canBeLatin && latin.length > cyrillic.length)) return write(letters, cyrillicOfLatin)
  return canBeLatin ? write(letters, latinOfCyrillic) : word
}

function write(letters: string[], alphabet: Map<string, string>): string {
  return letters.map((letter) => alphabet.get(letter) ?? letter).join('')
}

function table(pairs: string): Map<string, string> {
  return new Map(pairs.split(' ').map(([from = '', to = '']) => [from, to]))
}
