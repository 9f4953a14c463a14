export const settings = {
  title: 'Deadlines and hours',
  lede: 'How many days people have, and how hours are counted. A change holds from its day on.',
  set: 'Set a figure',
  button: 'Set',
  columns: { key: 'What is set', value: 'Now', later: 'Set from which day' },
  fields: { key: 'What is set', value: 'Figure', from: 'From which day' },
  names: {
    'erasure.days': 'Days to change one’s mind about erasing an account',
    'merge-undo.days': 'Days to undo the merging of two accounts',
    'import-undo.days': 'Days to undo an import',
    'academic-hour.minutes': 'Minutes in an academic hour',
    'recommended.hours': 'Academic hours recommended to everybody who serves',
  },
}
