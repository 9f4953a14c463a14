/** The page on which an administrator reads every letter in every language. */
export const templates = {
  title: 'Barcha tillardagi xatlar',
  lede: 'Sayt yozadigan har bir xat va SMS, namuna ismlar va sanalar bilan, odamlar qanday olsa shunday.',
  language: 'Til',
  mail: 'Xat',
  sms: 'SMS',
  length: ({ signs, parts, alphabet }: { signs: number; parts: number; alphabet: string }) =>
    `Belgilar: ${signs}, qismlar: ${parts} (${alphabet})`,
}
