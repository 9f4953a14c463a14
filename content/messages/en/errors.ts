/** What is wrong with a field, and how to mend it. */
export const errors = {
  required: 'Fill in this field.',
  'too-long': 'This is too long. Shorten it.',
  unprintable: 'There are signs in it that cannot be shown. Type it again.',
  'password-short': 'The password must have at least 10 characters.',
  'birth-year': 'Write the year with four digits, such as 1985.',
  'contact-unreadable':
    'This is neither a phone number nor an e-mail address. Write a number like +996 555 123 456 or +998 90 123 45 67, or an address like name@example.org.',
  'contact-taken': 'There already is an account with this phone or e-mail. Sign in instead.',
  'password-common':
    'This is one of the passwords that are guessed first. Choose another; three unrelated words are good.',
  consent: 'Without your consent we may not keep your record.',
}
