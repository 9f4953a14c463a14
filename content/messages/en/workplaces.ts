/** Workplaces that people typed. */
export const workplaces = {
  title: 'Typed workplaces',
  lede: 'Workplaces that people wrote themselves because their organisation was in no list. Say which organisation each one is.',
  none: { title: 'Nothing to do', text: 'Everybody has chosen an organisation from the list.' },
  columns: { typed: 'Written as', unit: 'Place', posts: 'Posts' },
  spellings: 'All spellings',
  assignLede: 'Say which organisation this is. It then stands at the posts of all who wrote it so.',
  fields: { organisationId: 'Organisation' },
  help: 'Those of the same place that are open today. If it is missing, add it first.',
  assign: 'Assign',
  toList: 'Back to the list',
  assigned: 'The workplaces have been assigned.',
}
