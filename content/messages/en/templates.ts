/** The page on which an administrator reads every letter in every language. */
export const templates = {
  title: 'Letters in all languages',
  lede: 'Every mail and SMS that the site writes, with sample names and dates, as people get it.',
  language: 'Language',
  mail: 'Mail',
  sms: 'SMS',
  length: ({ signs, parts, alphabet }: { signs: number; parts: number; alphabet: string }) =>
    `${signs} signs, ${parts} ${parts === 1 ? 'part' : 'parts'} (${alphabet})`,
}
