export const settings = {
  title: 'Deadlines',
  lede: 'How many days people have. A change holds from its day on.',
  set: 'Set a deadline',
  button: 'Set',
  columns: { key: 'Deadline', value: 'Days now', later: 'Set from which day' },
  fields: { key: 'Deadline', value: 'Days', from: 'From which day' },
  names: {
    'erasure.days': 'To change one’s mind about erasing an account',
    'merge-undo.days': 'To undo the merging of two accounts',
    'import-undo.days': 'To undo an import',
  },
}
