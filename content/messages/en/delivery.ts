/** How mail and SMS went out, for who operates the site. */
export const delivery = {
  ledeKept: 'Mail and SMS are kept here. They are not sent to anyone.',
  ledeSent: { mail: 'Mail is sent, SMS are kept.', sms: 'SMS are sent, mail is kept.', both: 'Mail and SMS are sent.' },
  state: 'State',
  states: {
    kept: 'Kept',
    waiting: 'Waiting',
    later: 'Waits for its time',
    sent: 'Sent',
    failed: 'Not sent',
    'run-out': 'Ran out',
  },
  onlyFailed: 'Not sent',
  sentAt: 'Sent at',
  dueAt: 'Not before',
  tries: 'Tries',
  failure: 'What went wrong',
  interrupted:
    'The line or the site stopped while it was being handed over. Nobody knows whether it arrived; it is not sent again by itself.',
  textGone: 'What a code says is shown to nobody once codes are sent.',
  resend: 'Try again',
  resent: 'The message has its tries back and will leave in a moment.',
  toMessages: 'All messages',
}
