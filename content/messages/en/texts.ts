export const texts = {
  title: 'Topics and texts',
  lede: 'Words that can be changed here, as they read now. Readers see a change at once.',
  groups: {
    topics: 'Topics of courses',
    home: 'Home page',
    courses: 'Courses',
    joining: 'Joining',
    verify: 'Verifying certificates',
    site: 'On every page, and errors',
  },
  columns: { text: 'Text', changed: 'Changed in' },
  fields: { ky: 'In Kyrgyz', uz: 'In Uzbek (Latin)', ru: 'In Russian', en: 'In English' },
  textLede:
    'Write it in each language. Where a field is empty, the wording that came with the site stands. Uzbek in Cyrillic is made from the Latin.',
  most: (written: string) => `Plain text, at most ${written} letters and signs.`,
  place: (placeholder: string) =>
    `${placeholder} stands for what the site puts in. Keep it in every language, exactly as it is written here.`,
  original: 'Came with the site:',
  changedBy: (name: string, at: string) => `Changed last by ${name}, ${at}`,
  changedAt: (at: string) => `Changed last ${at}`,
  saved: 'Saved. Readers see it now.',
  restore: 'Back to the wording that came with the site',
  restoreNote: 'This takes away what was written here in all languages.',
}
