/** Words inside the text of a lesson. */
export const lesson = {
  terms: 'Key terms',
  sources: 'Sources and notes',
  illustrative: 'illustrative',
  law: 'Law',
  article: (numbers: string) => (numbers.includes(',') ? `articles ${numbers}` : `article ${numbers}`),
  programmeDocument: (name: string) => `Programme document: ${name}`,
  toCheck: (what: string) => `On the spot: ${what}`,
  untranslated: {
    ky: 'Not translated yet. This part is in Kyrgyz.',
    uz: 'Not translated yet. This part is in Uzbek.',
    ru: 'Not translated yet. This part is in Russian.',
    en: 'Not translated yet. This part is in English.',
  },
  kilobytes: (n: string) => `${n} KB`,
  megabytes: (n: string) => `${n} MB`,
}
