/** What is wrong with a field, and how to mend it. */
export const errors = {
  'file-missing': 'Choose a file.',
  'file-large': 'This file is too large. Divide it into several.',
  required: 'Fill in this field.',
  choose: 'Choose one of these.',
  'whole-number': 'Write a whole number that can be true, without words.',
  'office-phone': 'Write a phone number: digits, spaces, hyphens, with or without + at the beginning.',
  'office-email': 'Write an e-mail address like office@example.org.',
  'name-signs': (signs: string) =>
    `A certificate cannot show ${signs}. Write the name in Cyrillic or Latin letters, as in the passport, without digits and other signs.`,
  day: 'Write a day that exists, as year, month, day: 2026-12-01.',
  'too-long': 'This is too long. Shorten it.',
  unprintable: 'There are signs in it that cannot be shown. Type it again.',
  'password-short': 'The password must have at least 10 characters.',
  'name-letters':
    'A certificate can show only Cyrillic and Latin letters, hyphens and apostrophes. Write the name in those letters, as in the passport, without digits and other signs.',
  'name-word-long':
    'One word of it has more than 60 letters and does not fit on a certificate. Put spaces between the parts of the name.',
  'birth-year': 'Write the year with four digits, such as 1985.',
  'birth-year-early': 'Write a year from 1920 on. Is there a slip in one of the digits?',
  'birth-year-late': 'One can join from the year in which one turns 14. Check the year.',
  'contact-unreadable':
    'This is neither a phone number nor an e-mail address. Write a number like +996 555 123 456 or +998 90 123 45 67, or with + and the code of another country, or an address like name@example.org.',
  'code-wrong':
    'This is not the code, or it has run out or been used. Look at the newest message; after five tries ask for a new code.',
  'password-common':
    'This is one of the passwords that are guessed first. Choose another; three unrelated words are good.',
  consent: 'Without your consent we may not keep your record.',
  time: 'Write the time as 21:00.',
  date: 'Choose a day, such as 2024-09-01.',
  'reason-short': 'Write a few words more, so that others understand it later.',
  'day-unreadable': 'Write the day as year, month and day, such as 2027-03-31.',
}
