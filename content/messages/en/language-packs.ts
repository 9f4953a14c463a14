/** The page of languages in administration. */
export const languagePacks = {
  title: 'Languages',
  lede: 'What is written in each language: the words of the screens, and the texts of courses.',
  screens: 'Words of the screens',
  screensNote: 'Uzbek in Cyrillic is written by the site itself from the Latin text, so it is as complete as that.',
  columns: { language: 'Language', texts: 'Texts', missing: 'Missing', same: 'Same as in another language' },
  sameTitle: 'Same in two languages',
  sameNote: 'Sentences that read alike in two languages: most likely one was never translated.',
  sameColumns: { key: 'Where', text: 'Text', languages: 'Languages' },
  noneSame: 'No sentence reads alike in two languages.',
  courses: 'Texts of courses',
  coursesNote: 'The newest version of each course: its card, its lessons, and the questions of its quiz.',
  course: 'Course',
  none: { title: 'No courses', text: 'No course has been published yet.' },
}
