/** Words inside the text of a lesson. */
export const lesson = {
  terms: 'Asosiy tushunchalar',
  sources: 'Manbalar va izohlar',
  illustrative: 'shartli misol',
  law: 'Qonun',
  article: (numbers: string) => (numbers.includes(',') ? `${numbers}-moddalar` : `${numbers}-modda`),
  programmeDocument: (name: string) => `Dastur hujjati: ${name}`,
  toCheck: (what: string) => `Oʻz joyingizda: ${what}`,
  untranslated: {
    ky: 'Hozircha tarjima qilinmagan. Bu qism qirgʻiz tilida.',
    uz: 'Hozircha tarjima qilinmagan. Bu qism oʻzbek tilida.',
    ru: 'Hozircha tarjima qilinmagan. Bu qism rus tilida.',
    en: 'Hozircha tarjima qilinmagan. Bu qism ingliz tilida.',
  },
  kilobytes: (n: string) => `${n} KB`,
  megabytes: (n: string) => `${n} MB`,
}
