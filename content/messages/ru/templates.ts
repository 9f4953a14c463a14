/** The page on which an administrator reads every letter in every language. */
export const templates = {
  title: 'Письма на всех языках',
  lede: 'Каждое письмо и СМС, которые пишет сайт, с примерами имён и дат, как их получают люди.',
  language: 'Язык',
  mail: 'Письмо',
  sms: 'СМС',
  length: ({ signs, parts, alphabet }: { signs: number; parts: number; alphabet: string }) =>
    `Знаков: ${signs}, частей: ${parts} (${alphabet})`,
}
