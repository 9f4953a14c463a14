export const admin = {
  title: 'Administration',
  pages: {
    label: 'Pages',
    here: (n: number, of: number) => `Page ${n} of ${of}`,
    previous: 'Previous',
    next: 'Next',
  },
  jobs: {
    title: 'Jobs',
    lede: 'What the site does by itself: drawing certificates, keeping messages, tidying up.',
    states: { waiting: 'Waiting', running: 'Running', dead: 'Failed', done: 'Done' },
    columns: { job: 'Job', about: 'About', tries: 'Tries', at: 'When', failure: 'What went wrong', act: 'Action' },
    tries: (n: number, of: number) => `${n} of ${of}`,
    retry: 'Try again',
    retried: 'The job has its tries back and will run in a moment.',
    none: { title: 'Nothing here', text: 'No job is in this state.' },
    kinds: {
      'render-certificate': 'Drawing the file of a certificate',
      'notify-certificate': 'Writing to the holder of a certificate',
      'close-overdue-attempts': 'Handing in attempts whose time is over',
      'sweep-unfinished': 'Looking for certificates without a file',
      'notify-missed': 'Looking for holders nobody has written to',
      'clean-expired': 'Clearing away sessions and jobs that are past',
    },
    which: 'Which jobs',
    groups: { asked: 'After what people did', scheduled: 'By the clock' },
    toJobs: 'All jobs',
    worker: 'Worker',
    alive: (n: number, seconds: number) =>
      n === 1
        ? `The worker is alive: last sign ${seconds} s ago.`
        : `${n} workers are alive: last sign ${seconds} s ago.`,
    silent: (at: string) => `No sign of life since ${at}. Start the site again; if it stays so, look at its log.`,
    noWorker: 'No worker has shown a sign of life today. Start the site again; if it stays so, look at its log.',
  },
  mail: {
    title: 'Kept messages',
    lede: 'Mail and SMS are kept here. They are not sent to anyone.',
    columns: { at: 'When', to: 'To', subject: 'Subject', language: 'Language' },
    none: { title: 'No messages yet', text: 'The first one is kept when somebody receives a certificate.' },
    back: 'All messages',
    count: (n: number, written: string) => (n === 1 ? '1 message' : `${written} messages`),
    allChannels: 'All',
    at: (zone: string) => `When, ${zone} time`,
    channel: 'Sent by',
    channels: { mail: 'Mail', sms: 'SMS' },
  },
}
