/** The page on which a role begins its work. */
export const desk = {
  title: 'My desk',
  ledes: {
    trainer: 'You take courses yourself and answer for those of your organisation.',
    reviewer: 'You read courses before they are published.',
    'cohort-manager':
      'You look after the learners of your university: find them, help them to sign in, appoint trainers.',
    coordinator: 'You run the Leadership School.',
    mentor: 'You accompany a participant of the Leadership School.',
    jury: 'You judge the entries of a contest.',
    officer: 'You look after a programme: its people, their roles, deadlines.',
    observer: 'You read figures about many people together, never about one. You change nothing.',
    'municipality-administrator': 'You see which courses the staff of your municipality have finished, and the hours.',
    administrator: 'You keep the site running.',
  },
  rooms: {
    trainer:
      'Writing courses, groups and attendance are not built yet. Until then your courses are published by the administrator of the site.',
    reviewer: 'The queue of courses to review is not built yet. Nothing waits for you here.',
    coordinator: 'The Leadership School is not built yet. Nothing waits for you here.',
    mentor: 'The rooms of the Leadership School are not built yet. Nothing waits for you here.',
    jury: 'Contests are not built yet. Nothing waits for you here.',
  },
  reach: 'Your role reaches to',
  waiting: 'What waits for you',
  nothingWaits: 'Nothing waits for you.',
  learning: 'Learning',
  ending: {
    title: 'Roles that end within 30 days',
    lede: 'Open the person to confirm or extend the role.',
    columns: { person: 'Person', role: 'Role', to: 'Until' },
  },
  figures: {
    title: 'Figures',
    lede: 'Learners by where they work now. Numbers under 5 are not shown, so that nobody can be recognised.',
    columns: {
      region: 'Region',
      programme: 'Programme',
      learners: 'Learners',
      enrolments: 'Enrolments',
      completions: 'Courses completed',
      certificates: 'Certificates',
    },
    outside: 'Courses outside programmes',
    fewer: 'fewer than 5',
    none: { title: 'No figures yet', text: 'Nobody in your region or programme has enrolled on a course.' },
    download: 'Download as a table (CSV)',
  },
}
