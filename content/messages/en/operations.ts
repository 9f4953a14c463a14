export const operations = {
  health: {
    title: 'Health',
    lede: 'How the site is right now, and what to do where it needs a hand.',
    columns: {
      what: 'What',
      state: 'State',
      how: 'How it stands',
    },
    good: 'Good',
    bad: 'Needs a hand',
    names: {
      worker: 'Worker',
      queue: 'Waiting jobs',
      jobs: 'Failed jobs',
      disk: 'Disk',
      backUp: 'Back-up',
      drill: 'Restore drill',
      mail: 'Failed messages',
      database: 'Database',
      version: 'Version',
      started: 'Running since',
    },
    waiting: (n: number) => `The oldest waiting job is due for ${n} min.`,
    stuck: (n: number) => `A job is due for ${n} min. Look at the worker; if it is silent, start the site again.`,
    noDead: 'No job was given up.',
    dead: (n: number) => `Jobs given up: ${n}. Open Jobs, read why, and try them again.`,
    free: (free: string, whole: string) => `${free} GB of ${whole} GB are free.`,
    full: (free: string, whole: string) =>
      `Only ${free} GB of ${whole} GB are free. Make room, or move the data folder to a larger disk.`,
    backUp: (at: string, size: string) => `The last one was made on ${at}, ${size} MB.`,
    backUpOld: (at: string) =>
      `The last one was made on ${at}, too long ago. Look whether the worker is alive and the back-up folder can be written to.`,
    backUpNone:
      'The site has made none yet: the first one is made after 02:30. One made by hand (npm run backup) is not counted here.',
    backUpFailed: (why: string) => `The last one could not be made: ${why}`,
    drill: (at: string, rows: string, files: string) => `Opened on ${at}: ${rows} rows and ${files} files are in it.`,
    drillNone: 'No back-up has been opened yet. That follows the first nightly one.',
    drillFailed: (why: string) =>
      `The back-up cannot be restored: ${why} Make another one with npm run backup and look at the disk.`,
    noMail: 'In the last week every message went out.',
    mail: (n: number) =>
      `Messages that could not be sent in the last week: ${n}. Open Messages and look at the mail server and the SMS gateway.`,
    size: (size: string) => `${size} MB.`,
  },
  maintenance: {
    title: 'Maintenance',
    lede: 'While it is on, everybody can read the site, and only administrators can change anything.',
    on: (at: string) => `Maintenance is on since ${at}.`,
    off: 'Maintenance is off: everybody can work.',
    until: 'Expected end',
    untilHelp: (zone: string) => `Day and time, ${zone} time. People read it at the top of each page.`,
    start: 'Start maintenance',
    end: 'End maintenance',
    ended: 'Maintenance is over.',
    banner: 'The site is being maintained. You can read everything; nothing can be saved for now.',
    bannerUntil: (at: string) =>
      `The site is being maintained, until about ${at}. You can read everything; nothing can be saved for now.`,
    closed: {
      title: 'The site is being maintained',
      text: 'Nothing was changed. Keep what you typed and send it again when the maintenance is over. Reading is possible meanwhile.',
    },
  },
}
