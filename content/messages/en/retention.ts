import { plural } from '#app/platform/i18n/format.ts'

const days = (n: number) => `${n} ${plural(n, 'en', { one: 'day', other: 'days' })}`

export const retention = {
  title: 'How long it is kept',
  lede: 'Every night the site forgets by itself what is no longer needed.',
  columns: { what: 'What', when: 'When it is forgotten' },
  rules: {
    sessions: { what: 'Sign-in on a browser', when: () => 'The night after it has run out' },
    codes: {
      what: 'One-time codes for signing in',
      when: (n: number) => `${days(n)} after the code has run out`,
    },
    challenges: { what: 'Passkey checks under way', when: () => 'The night after the check has run out' },
    slips: {
      what: 'Codes printed on slips, and who used them',
      when: (n: number) => `${days(n)} after the slips have run out`,
    },
    'contact-changes': {
      what: 'Wishes for another phone or e-mail that were never confirmed',
      when: (n: number) => `${days(n)} after the wish has run out`,
    },
    devices: {
      what: 'Browsers on which you signed in',
      when: (n: number) => `${days(n)} after you were last seen there`,
    },
    messages: {
      what: 'Words of mails and SMS to you',
      when: (n: number) => `${days(n)} after the message was written; that it was written stays`,
    },
    notices: { what: 'Notices in your inbox', when: (n: number) => `${days(n)} after you read them` },
    exports: { what: 'Copies of your data made on this site', when: () => 'The night after the time to fetch is over' },
    merges: {
      what: 'What moved when two accounts of yours were made one',
      when: (n: number) => `${days(n)} after they were made one; that it happened stays`,
    },
    imports: {
      what: 'What a list of places or organisations changed',
      when: (n: number) => `${days(n)} after it was applied, or read if it never was; that it was read stays`,
    },
    jobs: { what: 'Work that the site has done by itself', when: (n: number) => `${days(n)} after it was done` },
    beats: {
      what: 'Signs of life of the site’s own programs',
      when: (n: number) => `${days(n)} after the last sign`,
    },
  },
}
