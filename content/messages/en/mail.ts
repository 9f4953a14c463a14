type Notice = { name: string; title: string; text: string; url: string }
type Foot = { settings: string; stop: string }

/** Mail and SMS that people receive: what stands around what there is to say. */
export const mail = {
  notice: ({ name, title, text, url, settings, stop }: Notice & Foot) => `Dear ${name},

${title}.

${text}

Read it on the site:
${url}

Bilim

How we write to you:
${settings}
No more letters:
${stop}
`,
  security: ({ name, title, text, url }: Notice) => `Dear ${name},

${title}.

${text}

Read it on the site:
${url}

Bilim

We write this for the safety of your account, whatever you chose about letters.
`,
  sms: ({ title, url, stop }: { title: string; url: string; stop: string }) =>
    `Bilim: ${title}. ${url} No more SMS: ${stop}`,
  securitySms: ({ title, url }: { title: string; url: string }) => `Bilim: ${title}. ${url}`,
  digest: {
    subject: (n: number) => (n === 1 ? '1 new notice' : `${n} new notices`),
    text: ({ name, list, url, settings, stop }: { name: string; list: string; url: string } & Foot) => `Dear ${name},

New since the last letter:

${list}

All of it is in your inbox on the site:
${url}

Bilim

How we write to you:
${settings}
No more letters:
${stop}
`,
    sms: ({ n, url, stop }: { n: number; url: string; stop: string }) =>
      `Bilim: new notices: ${n}. ${url} No more SMS: ${stop}`,
  },
  code: {
    subject: {
      join: 'Code for joining',
      'sign-in': 'Code for signing in',
      reset: 'Code for a new password',
      'change-contact': 'Code for confirming a contact',
    },
    text: ({ subject, code }: { subject: string; code: string }) => `${subject}: ${code}

It works once and only for a short time. Tell it to nobody: we never ask for it. If you did not ask for it, do nothing.

Bilim
`,
    textWithLink: ({ subject, code, link }: { subject: string; code: string; link: string }) => `${subject}: ${code}

Or open this address:
${link}

Both work once and only for a short time. Show them to nobody: we never ask for them. If you did not ask for them, do nothing.

Bilim
`,
    sms: ({ subject, code }: { subject: string; code: string }) => `Bilim. ${subject}: ${code}. Tell it to nobody.`,
    smsWithLink: ({ subject, code, link }: { subject: string; code: string; link: string }) =>
      `Bilim. ${subject}: ${code}. Tell it to nobody. ${link}`,
  },
}
