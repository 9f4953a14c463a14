export const positions = {
  title: 'Positions',
  lede: 'What people choose from when they say where they work, in this order. None is ever deleted: one that is closed stays with those who hold it.',
  add: 'A new position',
  addButton: 'Add',
  columns: { name: 'Position', place: 'Place in the list', posts: 'Posts with it', validTo: 'Closed from' },
  fields: { place: 'Place in the list', validTo: 'Closed from (not offered from this day on)' },
  placeHelp: (count: string) => `From 1 to ${count}; the others move up or down.`,
  validToHelp: 'Leave it empty while people can choose it. Whoever holds it keeps it.',
  used: (posts: string) => `Posts with this position: ${posts}`,
}
