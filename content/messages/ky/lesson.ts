/** Words inside the text of a lesson. */
export const lesson = {
  terms: 'Негизги түшүнүктөр',
  sources: 'Булактар жана эскертүүлөр',
  illustrative: 'шарттуу мисал',
  law: 'Мыйзам',
  article: (numbers: string) => (numbers.includes(',') ? `${numbers}-беренелер` : `${numbers}-берене`),
  programmeDocument: (name: string) => `Программанын документи: ${name}`,
  toCheck: (what: string) => `Өз жериңизде: ${what}`,
  untranslated: {
    ky: 'Азырынча которулган эмес. Бул бөлүк кыргыз тилинде.',
    uz: 'Азырынча которулган эмес. Бул бөлүк өзбек тилинде.',
    ru: 'Азырынча которулган эмес. Бул бөлүк орус тилинде.',
    en: 'Азырынча которулган эмес. Бул бөлүк англис тилинде.',
  },
  kilobytes: (n: string) => `${n} КБ`,
  megabytes: (n: string) => `${n} МБ`,
}
