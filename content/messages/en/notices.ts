/** What people are told about: in the inbox, by mail and by SMS. A title is a whole sentence without its full stop. */
export const notices = {
  kinds: {
    'certificate-ready': {
      title: ({ course }: { course: string }) => `Your certificate is ready: ${course}`,
      text: ({ serial }: { serial: string }) =>
        `You can read and download it. Anyone you show it to can verify it by its number ${serial} or its QR code.`,
    },
    'new-device': {
      title: () => 'Your account was signed in to on a new device',
      text: ({ device, at }: { device: string; at: string }) =>
        `Device: ${device}. Time: ${at}. If it was not you, end all sessions and set a new password.`,
    },
    'password-changed': {
      title: () => 'The password of your account was changed',
      text: () => 'If it was not you, ask for a new password at once and write to your coordinator.',
    },
    'second-factor-changed': {
      title: ({ change }: { change: string }) => `The second step of signing in was changed: ${change}`,
      text: () => 'If it was not you, set a new password at once and write to your coordinator.',
    },
    'role-granted': {
      title: ({ role }: { role: string }) => `You have been given a role: ${role}`,
      text: ({ to }: { to: string }) => `Until: ${to}.`,
    },
    'role-ended': {
      title: ({ role }: { role: string }) => `Your role has ended: ${role}`,
      text: () => 'Your learning, hours and certificates stay as they are.',
    },
    'timed-access': {
      title: ({ by }: { by: string }) => `An administrator was given access to your account for a time: ${by}`,
      text: ({ reason, from, until }: { reason: string; from: string; until: string }) =>
        `From ${from} until ${until}. Reason: ${reason}`,
    },
    'export-ready': {
      title: () => 'The copy of your data is ready',
      text: () => 'You can download it for some days; then it is deleted.',
    },
    'erasure-asked': {
      title: ({ dueAt }: { dueAt: string }) => `Your account will be erased on ${dueAt}`,
      text: () => 'Until then you can change your mind on the page about your data.',
    },
    'merge-proposed': {
      title: () => 'Do you have a second account?',
      text: () =>
        'An administrator thinks so. If you do, make the two one on the page about your accounts; if not, say so there.',
    },
    'account-merged': {
      title: ({ name }: { name: string }) => `Two accounts were made one: ${name}`,
      text: () => 'Hours and certificates of both are kept. The page says until when it can be undone.',
    },
    'account-merged-away': {
      title: () => 'Your account was made one with another account',
      text: () =>
        'Nobody can sign in to it by itself any more. If it was not you, open the link and make the two separate again.',
    },
    'merge-objected': {
      title: ({ name }: { name: string }) => `Two accounts were made two again: ${name}`,
      text: () =>
        'Whoever is reached by the phone or e-mail of the other account said that it was not her who made them one.',
    },
    'proposal-waiting': {
      title: ({ proposal }: { proposal: string }) => `A decision waits for you: ${proposal}`,
      text: () => 'It needs a second person. Read the reason, then agree or decline.',
    },
    'proposal-decided': {
      title: ({ proposal }: { proposal: string }) => `Your proposal was decided: ${proposal}`,
      text: ({ outcome }: { outcome: string }) => `The decision: ${outcome}.`,
    },
  },
  changes: {
    'totp-on': 'codes of an app were switched on',
    'totp-off': 'codes of an app were switched off',
    'passkey-added': 'a passkey was added',
    'passkey-removed': 'a passkey was removed',
    'recovery-codes-made': 'new recovery codes were made',
    'recovery-code-used': 'a recovery code was used',
    reset: 'it was taken away by an administrator',
    other: 'see your account',
  },
  noEnd: 'no end',
  inbox: {
    title: 'Inbox',
    unread: (n: number) => (n === 0 ? 'Everything is read.' : n === 1 ? '1 unread notice.' : `${n} unread notices.`),
    isNew: 'New',
    open: 'Open',
    read: 'Mark as read',
    readAll: 'Mark all as read',
    none: { title: 'No notices yet', text: 'When something concerns you, it will stand here.' },
  },
  wishes: {
    title: 'Mail and SMS',
    lede: 'How the site writes to you. The inbox on the site always has everything.',
    channel: 'By what',
    channels: { mail: 'E-mail', sms: 'SMS', none: 'Neither: only the inbox on the site' },
    noEmail: 'There is no e-mail in your account, so an SMS is sent instead.',
    noPhone: 'There is no phone in your account, so mail is sent instead.',
    security:
      'What concerns the safety of your account is written at once, at night too, and even if you choose neither: a new device, a new password or contact, a role, access of an administrator.',
    rhythm: 'When',
    rhythms: { 'at-once': 'At once', daily: 'Once a day, at 8 in the morning, all together' },
    quiet: 'Quiet hours',
    quietHelp: 'Nothing is sent between these times; it waits until they end. The same time twice: no quiet hours.',
    quietFrom: 'From',
    quietTo: 'Until',
    locale: 'Language of letters',
    submit: 'Save',
    saved: 'Saved.',
  },
  unsubscribe: {
    title: 'No more letters?',
    text: 'You will get no more mail and SMS about news on the site. What concerns the safety of your account is still written. The inbox on the site stays.',
    submit: 'Stop letters',
    done: 'You will get no more letters.',
    back: 'You can choose again at any time on the page about mail and SMS.',
    settings: 'Mail and SMS',
  },
}
