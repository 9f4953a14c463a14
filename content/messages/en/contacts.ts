/** Phones and e-mails of an account: how they are changed, with and without the old one. */
export const contacts = {
  title: 'Phone and e-mail',
  lede: 'By these you sign in, and here we write to you. With two of them you stay in when one is lost.',
  kinds: { phone: 'Phone', email: 'E-mail' },
  none: { phone: 'No phone', email: 'No e-mail' },
  change: { phone: 'Change the phone', email: 'Change the e-mail' },
  add: { phone: 'Add a phone', email: 'Add an e-mail' },
  remove: { phone: 'Remove the phone', email: 'Remove the e-mail' },
  removeText: {
    phone: (phone: string) =>
      `With ${phone} nobody can sign in to your account any more. Elsewhere you are signed out.`,
    email: (email: string) =>
      `With ${email} nobody can sign in to your account any more. Elsewhere you are signed out.`,
  },
  underWay: {
    phone: 'A change of the phone waits for its codes.',
    email: 'A change of the e-mail waits for its codes.',
  },
  assisted: {
    phone: 'A coordinator has entered another phone for you. If it is not yours, stop it.',
    email: 'A coordinator has entered another e-mail for you. If it is not yours, stop it.',
  },
  goOn: 'Enter the codes',
  stop: 'Stop the change',
  saved: {
    contact: 'Your contact is changed. Everywhere else you are signed out.',
    'contact-removed': 'The contact is removed. Everywhere else you are signed out.',
    'contact-cancelled': 'The change is stopped; everything stays as it was.',
  },
  ask: {
    contact: { phone: 'New phone', email: 'New e-mail' },
    contactHelp: {
      phone:
        'For example +996 555 123 456 or +998 90 123 45 67; a number of another country begins with + and its code.',
      email: 'For example name@example.org',
    },
    changeLede: (present: string) =>
      `One code goes to the new contact and one to the present one: ${present}. With both of them it is changed.`,
    addLede: 'A code goes to the new contact. Show also that it is you.',
    proofHelp: 'You may leave it empty: then a code goes to the contact you have as well.',
    submit: 'Send the codes',
    lost: 'The present one is lost? The coordinator of your course can enter a new one after checking two facts about you.',
  },
  codes: {
    title: 'Enter the codes',
    lede: 'They may be entered together or one after the other, within an hour. Each works once.',
    at: (contact: string) => `Code from ${contact}`,
    confirmed: (contact: string) => `Confirmed: ${contact}`,
    submit: 'Go on',
    again: 'Send other codes',
    kept: (contact: string, code: string) => `${contact}: ${code}`,
  },
  confirmation: {
    title: 'Confirm your new contact',
    lede: 'A coordinator has entered it for your account. Type the code that came there.',
    submit: 'Confirm',
    done: (date: string) =>
      `Thank you, it is confirmed. From ${date} on you sign in with it, unless somebody who has your old contact objects.`,
    over: 'This change is over, or was stopped. Ask your coordinator.',
  },
  objection: {
    title: 'Another contact for your account',
    lede: 'A coordinator was asked to enter another phone or e-mail for your account. If it was not you who asked, stop it. Nothing else is changed.',
    submit: 'It was not me: stop it',
    done: 'It is stopped. Your account stays as it was, and the coordinator is told.',
    over: 'There is nothing to stop any more. If somebody else is in your account, write to your coordinator at once.',
  },
  assist: {
    title: 'Enter a new phone or e-mail',
    lede: (name: string) =>
      `For ${name}, who has lost the old one. Check two facts. The new contact is confirmed by the code that goes there; the old ones are told and can object for 3 days. Only then it is changed.`,
    first: 'First fact that was checked',
    second: 'Second fact that was checked',
    chooseFact: 'Choose a fact',
    facts: {
      'birth-year': 'Year of birth',
      workplace: 'Workplace',
      position: 'Position',
      course: 'A course and when it was taken',
      certificate: 'Number of the last certificate',
      document: 'Passport shown in person',
    },
    reasonHelp: 'What happened to the old one. It stays on the record.',
    submit: 'Send the code',
    open: 'Under way',
    waits: (contact: string) => `${contact}: waits for the code.`,
    confirmed: (contact: string, date: string) => `${contact}: confirmed; counts from ${date} on if nobody objects.`,
    page: 'Page where the person types the code',
    made: 'The code was sent. The person types it on the page named in the message.',
  },
  letter: {
    subject: 'Code for your new contact',
    text: ({ code, link }: { code: string; link: string }) => `Code for your new contact: ${code}

A coordinator of Bilim has entered this address for your account. Type the code here, within an hour:
${link}

Tell it to nobody: we never ask for it. If you know nothing of it, do nothing.

Bilim
`,
    sms: ({ code, link }: { code: string; link: string }) =>
      `Bilim. Code for your new contact: ${code}. Type it here: ${link} Tell it to nobody.`,
  },
  help: {
    subject: 'Link for signing in',
    text: (
      link: string,
    ) => `A coordinator of Bilim helps you to sign in. Open this address within an hour; it works once:
${link}

Show it to nobody: we never ask for it. If you did not ask for help, do nothing.

Bilim
`,
    sms: (link: string) => `Bilim. Link for signing in, works once: ${link} Show it to nobody.`,
    to: 'Send a link for signing in',
    toHelp: 'It goes only to what the account has already, works once and for an hour.',
    nowhere: 'Send nothing',
  },
}
