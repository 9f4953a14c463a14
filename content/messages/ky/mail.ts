type Notice = { name: string; title: string; text: string; url: string }
type Foot = { settings: string; stop: string }

/** Адамдар алган каттар жана SMS: билдирүүнүн айланасындагы сөздөр. */
export const mail = {
  notice: ({ name, title, text, url, settings, stop }: Notice & Foot) => `Урматтуу ${name}!

${title}.

${text}

Сайттан окуу:
${url}

Bilim

Сизге кандай жазабыз:
${settings}
Мындан ары кат жөнөтүлбөсүн:
${stop}
`,
  security: ({ name, title, text, url }: Notice) => `Урматтуу ${name}!

${title}.

${text}

Сайттан окуу:
${url}

Bilim

Каттар боюнча кандай тандасаңыз да, муну аккаунтуңуздун коопсуздугу үчүн жазабыз.
`,
  sms: ({ title, url, stop }: { title: string; url: string; stop: string }) =>
    `Bilim: ${title}. ${url} SMS жөнөтүлбөсүн: ${stop}`,
  securitySms: ({ title, url }: { title: string; url: string }) => `Bilim: ${title}. ${url}`,
  digest: {
    subject: (n: number) => `${n} жаңы билдирме`,
    text: ({
      name,
      list,
      url,
      settings,
      stop,
    }: { name: string; list: string; url: string } & Foot) => `Урматтуу ${name}!

Мурунку каттан берки жаңылыктар:

${list}

Баары сайттагы билдирмелерде бар:
${url}

Bilim

Сизге кандай жазабыз:
${settings}
Мындан ары кат жөнөтүлбөсүн:
${stop}
`,
    sms: ({ n, url, stop }: { n: number; url: string; stop: string }) =>
      `Bilim: жаңы билдирмелер: ${n}. ${url} SMS жөнөтүлбөсүн: ${stop}`,
  },
  code: {
    subject: {
      join: 'Катталуу үчүн код',
      'sign-in': 'Кирүү үчүн код',
      reset: 'Жаңы сырсөз үчүн код',
      'change-contact': 'Байланышты ырастоо үчүн код',
    },
    text: ({ subject, code }: { subject: string; code: string }) => `${subject}: ${code}

Ал бир жолу жана кыска убакыт иштейт. Аны эч кимге айтпаңыз: биз аны эч качан сурабайбыз. Эгер Сиз сурабаган болсоңуз, эч нерсе кылуунун кереги жок.

Bilim
`,
    textWithLink: ({ subject, code, link }: { subject: string; code: string; link: string }) => `${subject}: ${code}

Же бул даректи ачыңыз:
${link}

Код да, дарек да бир жолу жана кыска убакыт иштейт. Аларды эч кимге көрсөтпөңүз: биз аларды эч качан сурабайбыз. Эгер Сиз сурабаган болсоңуз, эч нерсе кылуунун кереги жок.

Bilim
`,
    sms: ({ subject, code }: { subject: string; code: string }) => `Bilim. ${subject}: ${code}. Аны эч кимге айтпаңыз.`,
    smsWithLink: ({ subject, code, link }: { subject: string; code: string; link: string }) =>
      `Bilim. ${subject}: ${code}. Аны эч кимге айтпаңыз. ${link}`,
  },
}
