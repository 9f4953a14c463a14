export const site = {
  name: 'Bilim',
  skip: 'Skip to the text',
  languages: 'Language',
  menu: 'Menu',
  nav: 'Main',
  footerNav: 'About the site',
  footer: 'Open software, open knowledge',
  courses: 'Courses',
  learn: 'My learning',
  verify: 'Verify',
  admin: 'Administration',
  signIn: 'Sign in',
  signOut: 'Sign out',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  optional: 'optional',
  formErrors: 'Please mend the following',
  contact: {
    title: 'Who to ask',
    text: 'Questions about the site and about your data: turn to the organisation that gives your course. Its name stands on the page of the course.',
  },
  inLanguage: {
    ky: 'In Kyrgyz',
    uz: 'In Uzbek',
    ru: 'In Russian',
    en: 'In English',
  },
  hoursShort: (n: number) => (n === 1 ? 'academic hour' : 'academic hours'),
  minutes: (n: number) => `${n} min`,
  lessons: (n: number) => (n === 1 ? '1 lesson' : `${n} lessons`),
  errorPages: {
    requestId: (id: string) => `If you write to us about this, mention the number ${id}.`,
    toHome: 'To the home page',
    notFound: {
      title: 'There is no such page',
      text: 'The address may be mistyped, or the page has been moved. Look for it among the courses, or begin at the home page.',
    },
    forbidden: {
      title: 'This page is not open to your role',
      text: 'If you need it for your work, ask the administrator of the site for the right role.',
    },
    origin: {
      title: 'The form was not sent from this site',
      text: 'Nothing was changed. Open the page again on this site and send the form from there.',
    },
    broken: {
      title: 'The browser sent something unreadable',
      text: 'Nothing was changed. Go back, load the page again and try once more.',
    },
    large: {
      title: 'The form is too large',
      text: 'Nothing was changed. Shorten what you typed and send it again.',
    },
    notTaken: {
      title: 'This address does not take that',
      text: 'Nothing was changed. Open the page you came from again and use the buttons that stand on it.',
    },
    changed: {
      title: 'This has changed in the meantime',
      text: 'Nothing was changed by you. Go back, load the page again and see how it stands now.',
    },
    crash: {
      title: 'Something went wrong on our side',
      text: 'What you had saved is safe. Load the page again; if it does not help, come back a little later.',
    },
  },
}
