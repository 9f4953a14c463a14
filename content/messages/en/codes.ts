export const codes = {
  send: 'Send me a code',
  contactHelp:
    'A code comes there. For example +996 555 123 456 or +998 90 123 45 67; a number of another country begins with + and its code.',
  joinLede: 'One account for all courses, free of charge. First we send a code to your phone or e-mail.',
  signInTitle: 'Sign in with a code',
  signInLede:
    'No password needed: we send a code to your phone or e-mail. Whoever has no account yet can join with it.',
  forgottenTitle: 'I forgot my password',
  forgottenLede: 'We send a code to your phone or e-mail. With it you choose a new password.',
  byPassword: 'Sign in with a password',
  otherWays: 'Other ways to sign in',
  title: 'Enter the code',
  lede: (contact: string) => `We have sent a code to ${contact}. It is valid for a short time and works once.`,
  code: 'Code',
  codeHelp: 'Six digits. When you join, the code of a printed slip works too.',
  submit: 'Go on',
  again: 'Send another code',
  notComing: 'The code does not come?',
  notComingPhone:
    'Look whether the number is right and the phone has a signal, wait a minute and ask for another code. If no SMS comes at all, ask the cohort manager of your course for a printed slip.',
  notComingMail:
    'Look whether the address is right and whether the letter is among the unwanted ones, wait a minute and ask for another code.',
  keptTitle: 'Nothing is sent here',
  kept: (code: string) => `This is a demonstration without SMS and mail, so the code stands here: ${code}`,
  aboutTitle: 'About you',
  confirmed: (contact: string) => `${contact} is confirmed.`,
  passwordHelp:
    'With a password you sign in without waiting for a code. At least 10 characters; three unrelated words are easy to remember and hard to guess.',
  knownTitle: 'You have an account already',
  known: 'You are signed in to it. There is no need to join again.',
  goOn: 'Go on',
  linkTitle: 'Sign in by the link',
  linkLede: 'Press the button to go on. The link works once.',
  linkSubmit: 'Go on',
  resetTitle: 'New password',
  resetLede: 'Choose a new password. You will be signed out on all other devices.',
  resetSubmit: 'Save the password',
}
