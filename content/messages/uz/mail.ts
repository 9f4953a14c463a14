type Notice = { name: string; title: string; text: string; url: string }
type Foot = { settings: string; stop: string }

/** Odamlar oladigan xatlar va SMS: xabarning atrofidagi soʻzlar. */
export const mail = {
  notice: ({ name, title, text, url, settings, stop }: Notice & Foot) => `Hurmatli ${name}!

${title}.

${text}

Saytda oʻqish:
${url}

Bilim

Sizga qanday yozamiz:
${settings}
Endi xat yuborilmasin:
${stop}
`,
  security: ({ name, title, text, url }: Notice) => `Hurmatli ${name}!

${title}.

${text}

Saytda oʻqish:
${url}

Bilim

Xatlar boʻyicha nimani tanlagan boʻlsangiz ham, buni hisobingiz xavfsizligi uchun yozamiz.
`,
  sms: ({ title, url, stop }: { title: string; url: string; stop: string }) =>
    `Bilim: ${title}. ${url} SMS yuborilmasin: ${stop}`,
  securitySms: ({ title, url }: { title: string; url: string }) => `Bilim: ${title}. ${url}`,
  digest: {
    subject: (n: number) => `${n} ta yangi bildirishnoma`,
    text: ({
      name,
      list,
      url,
      settings,
      stop,
    }: { name: string; list: string; url: string } & Foot) => `Hurmatli ${name}!

Oldingi xatdan keyingi yangiliklar:

${list}

Hammasi saytdagi bildirishnomalarda bor:
${url}

Bilim

Sizga qanday yozamiz:
${settings}
Endi xat yuborilmasin:
${stop}
`,
    sms: ({ n, url, stop }: { n: number; url: string; stop: string }) =>
      `Bilim: yangi bildirishnomalar: ${n}. ${url} SMS yuborilmasin: ${stop}`,
  },
  code: {
    subject: {
      join: 'Roʻyxatdan oʻtish kodi',
      'sign-in': 'Kirish kodi',
      reset: 'Yangi parol uchun kod',
      'change-contact': 'Aloqa maʼlumotini tasdiqlash kodi',
    },
    text: ({ subject, code }: { subject: string; code: string }) => `${subject}: ${code}

U bir marta va qisqa vaqt ishlaydi. Uni hech kimga aytmang: biz uni hech qachon soʻramaymiz. Agar Siz soʻramagan boʻlsangiz, hech narsa qilish shart emas.

Bilim
`,
    textWithLink: ({ subject, code, link }: { subject: string; code: string; link: string }) => `${subject}: ${code}

Yoki bu manzilni oching:
${link}

Kod ham, manzil ham bir marta va qisqa vaqt ishlaydi. Ularni hech kimga koʻrsatmang: biz ularni hech qachon soʻramaymiz. Agar Siz soʻramagan boʻlsangiz, hech narsa qilish shart emas.

Bilim
`,
    sms: ({ subject, code }: { subject: string; code: string }) =>
      `Bilim. ${subject}: ${code}. Uni hech kimga aytmang.`,
    smsWithLink: ({ subject, code, link }: { subject: string; code: string; link: string }) =>
      `Bilim. ${subject}: ${code}. Uni hech kimga aytmang. ${link}`,
  },
}
