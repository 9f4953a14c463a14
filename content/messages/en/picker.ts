/** Looking for a place or an organisation and choosing it. */
export const picker = {
  search: 'Look for it by part of its name, in any language',
  find: 'Find',
  nothing: (typed: string) => `Nothing is called “${typed}”. Try fewer letters.`,
  found: (n: number) => (n === 1 ? '1 found. Choose it if it is the right one.' : `${n} found. Choose the right one.`),
  more: (n: number) => `The first ${n} are shown. Type more of the name to see others.`,
  none: 'None',
  empty: 'Nothing is chosen yet.',
  partsTitle: 'Still in force on that day',
  partsMore: (n: number) => `and ${n} more`,
  office: 'Another organisation',
  officeHelp: 'What is found stands in the list “Reaches to” after that.',
}
