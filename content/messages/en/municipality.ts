export const municipality = {
  title: 'Municipality',
  lede: 'The municipalities whose cards you keep.',
  none: {
    title: 'No municipality yet',
    text: 'Administrators of the site open a card from the page of the organisation. Others need the role for a municipality.',
  },
  card: 'Card of the municipality',
  cardLede:
    'How many people live and work here, and how to reach the office. Write only contacts of the office, not of a person.',
  changedBy: (name: string, at: string) => `Changed last by ${name}, ${at}`,
  changedAt: (at: string) => `Changed last ${at}`,
  empty: 'Nobody has filled in this card yet.',
  phoneHelp: 'For example +996 3123 4 56 78.',
  fields: {
    population: 'Population',
    staff: 'Staff of the office',
    phone: 'Phone of the office',
    email: 'E-mail of the office',
    address: 'Address',
  },
}
