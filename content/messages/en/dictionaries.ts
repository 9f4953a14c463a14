export const dictionaries = {
  title: 'Dictionaries',
  lede: 'The lists, figures and words that the site goes by. What is changed here holds for everybody.',
  columns: { name: 'Dictionary', note: 'What it is for' },
  topics: 'Topics',
  topicsNote: 'What courses are about, as the filters of the catalogue name it.',
  positionsNote: 'What people choose from when they say where they work.',
  settingsNote: 'How many days or hours, each from a day on.',
  textsNote: 'Sentences of the home page, of joining, of help and of errors.',
}
