/** The page on which an administrator reads every letter in every language. */
export const templates = {
  title: 'Бардык тилдердеги каттар',
  lede: 'Сайт жазган ар бир кат жана SMS, үлгү ысымдар жана күндөр менен, адамдар кандай алса ошондой.',
  language: 'Тили',
  mail: 'Кат',
  sms: 'SMS',
  length: ({ signs, parts, alphabet }: { signs: number; parts: number; alphabet: string }) =>
    `Белгилер: ${signs}, бөлүктөр: ${parts} (${alphabet})`,
}
