/** Words inside the text of a lesson. */
export const lesson = {
  terms: 'Ключевые термины',
  sources: 'Источники и примечания',
  illustrative: 'условный пример',
  law: 'Закон',
  article: (numbers: string) => (numbers.includes(',') ? `статьи ${numbers}` : `статья ${numbers}`),
  programmeDocument: (name: string) => `Документ программы: ${name}`,
  toCheck: (what: string) => `На месте: ${what}`,
  untranslated: {
    ky: 'Перевода пока нет. Эта часть на кыргызском языке.',
    uz: 'Перевода пока нет. Эта часть на узбекском языке.',
    ru: 'Перевода пока нет. Эта часть на русском языке.',
    en: 'Перевода пока нет. Эта часть на английском языке.',
  },
  kilobytes: (n: string) => `${n} КБ`,
  megabytes: (n: string) => `${n} МБ`,
}
