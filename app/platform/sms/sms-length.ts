// The letters of GSM 03.38; those of the second line take the room of two.
const plain =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const double = '^{}\\[~]|€\f'

/** How long an SMS is and in how many parts it is sent and paid for: one foreign letter makes all of them take more room. */
export function smsLength(text: string): { signs: number; parts: number; alphabet: 'GSM-7' | 'UCS-2' } {
  const letters = [...text]
  const isPlain = letters.every((letter) => plain.includes(letter) || double.includes(letter))
  const [alphabet, alone, inParts] = isPlain ? (['GSM-7', 160, 153] as const) : (['UCS-2', 70, 67] as const)
  const signs = isPlain ? letters.length + letters.filter((letter) => double.includes(letter)).length : text.length
  return { signs, parts: signs <= alone ? 1 : Math.ceil(signs / inParts), alphabet }
}
