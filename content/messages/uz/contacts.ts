import type { Messages } from '#content/messages/messages.ts'

export const contacts: Messages['contacts'] = {
  title: 'Telefon va elektron pochta',
  lede: 'Shular bilan kirasiz va shu yerga Sizga yozamiz. Ikkalasi ham boʻlsa, biri yoʻqolganda ham kira olasiz.',
  kinds: { phone: 'Telefon', email: 'Elektron pochta' },
  none: { phone: 'Telefon yoʻq', email: 'Elektron pochta yoʻq' },
  change: { phone: 'Telefonni oʻzgartirish', email: 'Elektron pochtani oʻzgartirish' },
  add: { phone: 'Telefon qoʻshish', email: 'Elektron pochta qoʻshish' },
  remove: { phone: 'Telefonni olib tashlash', email: 'Elektron pochtani olib tashlash' },
  removeText: {
    phone: (phone: string) =>
      `${phone} raqami bilan hisobingizga endi hech kim kira olmaydi. Boshqa qurilmalardan chiqarilasiz.`,
    email: (email: string) =>
      `${email} manzili bilan hisobingizga endi hech kim kira olmaydi. Boshqa qurilmalardan chiqarilasiz.`,
  },
  underWay: {
    phone: 'Telefonni oʻzgartirish kodlarni kutmoqda.',
    email: 'Elektron pochtani oʻzgartirish kodlarni kutmoqda.',
  },
  assisted: {
    phone: 'Koordinator Siz uchun boshqa telefon kiritdi. U Sizniki boʻlmasa, toʻxtating.',
    email: 'Koordinator Siz uchun boshqa elektron pochta kiritdi. U Sizniki boʻlmasa, toʻxtating.',
  },
  goOn: 'Kodlarni kiritish',
  stop: 'Oʻzgartirishni toʻxtatish',
  saved: {
    contact: 'Aloqa maʼlumotingiz oʻzgartirildi. Boshqa barcha qurilmalardan chiqarildingiz.',
    'contact-removed': 'Aloqa maʼlumoti olib tashlandi. Boshqa barcha qurilmalardan chiqarildingiz.',
    'contact-cancelled': 'Oʻzgartirish toʻxtatildi, hammasi avvalgidek qoldi.',
  },
  ask: {
    contact: { phone: 'Yangi telefon', email: 'Yangi elektron pochta' },
    contactHelp: {
      phone:
        'Masalan: +996 555 123 456 yoki +998 90 123 45 67. Boshqa mamlakat raqamini + belgisi va mamlakat kodi bilan boshlang.',
      email: 'Masalan: name@example.org',
    },
    changeLede: (present: string) =>
      `Bir kod yangisiga, ikkinchisi hozirgisiga boradi: ${present}. Ikkalasi ham kiritilganda oʻzgaradi.`,
    addLede: 'Kod yangisiga boradi. Bu Siz ekaningizni ham koʻrsating.',
    proofHelp: 'Boʻsh qoldirishingiz mumkin: unda kod Sizda bor telefon yoki pochtaga ham boradi.',
    submit: 'Kodlarni yuborish',
    lost: 'Hozirgisi yoʻqoldimi? Kursingiz koordinatori Siz haqingizdagi ikki faktni tekshirib, yangisini kirita oladi.',
  },
  codes: {
    title: 'Kodlarni kiriting',
    lede: 'Birga yoki birin-ketin kiritish mumkin, bir soat ichida. Har biri faqat bir marta amal qiladi.',
    at: (contact: string) => `${contact} — shu yerga kelgan kod`,
    confirmed: (contact: string) => `Tasdiqlandi: ${contact}`,
    submit: 'Davom etish',
    again: 'Boshqa kodlarni yuborish',
    kept: (contact: string, code: string) => `${contact}: ${code}`,
  },
  confirmation: {
    title: 'Yangi aloqa maʼlumotingizni tasdiqlang',
    lede: 'Uni koordinator hisobingizga kiritdi. Oʻsha yerga kelgan kodni kiriting.',
    submit: 'Tasdiqlash',
    done: (date: string) =>
      `Rahmat, tasdiqlandi. Eski telefon yoki pochtangiz egasi eʼtiroz bildirmasa, shu vaqtdan boshlab u bilan kirasiz: ${date}.`,
    over: 'Bu oʻzgartirish tugagan yoki toʻxtatilgan. Koordinatorga murojaat qiling.',
  },
  objection: {
    title: 'Hisobingiz uchun boshqa aloqa maʼlumoti',
    lede: 'Koordinatordan hisobingizga boshqa telefon yoki elektron pochta kiritish soʻraldi. Buni Siz soʻramagan boʻlsangiz, toʻxtating. Boshqa hech narsa oʻzgarmaydi.',
    submit: 'Bu men emasman: toʻxtatish',
    done: 'Toʻxtatildi. Hisobingiz avvalgidek qoldi, koordinatorga xabar berildi.',
    over: 'Toʻxtatadigan narsa qolmadi. Hisobingizga boshqa birov kirib yurgan boʻlsa, darhol koordinatorga yozing.',
  },
  assist: {
    title: 'Yangi telefon yoki pochta kiritish',
    lede: (name: string) =>
      `Eski telefoni yoki pochtasi yoʻqolgan odam uchun: ${name}. Ikki faktni tekshiring. Yangisi unga kelgan kod bilan tasdiqlanadi; eskilariga xabar boradi va 3 kun ichida eʼtiroz bildirish mumkin. Shundan keyingina oʻzgaradi.`,
    first: 'Tekshirilgan birinchi fakt',
    second: 'Tekshirilgan ikkinchi fakt',
    chooseFact: 'Faktni tanlang',
    facts: {
      'birth-year': 'Tugʻilgan yili',
      workplace: 'Ish joyi',
      position: 'Lavozimi',
      course: 'Kursi va uni qachon oʻqigani',
      certificate: 'Oxirgi sertifikatining raqami',
      document: 'Pasportini oʻzi koʻrsatdi',
    },
    reasonHelp: 'Eskisiga nima boʻlgani. Bu jurnalda qoladi.',
    submit: 'Kodni yuborish',
    open: 'Kutilmoqda',
    waits: (contact: string) => `${contact}: kodni kutmoqda.`,
    confirmed: (contact: string, date: string) =>
      `${contact}: tasdiqlandi; hech kim eʼtiroz bildirmasa, shu vaqtdan boshlab amal qiladi: ${date}.`,
    page: 'Odam kodni kiritadigan sahifa',
    made: 'Kod yuborildi. Odam uni xabarda koʻrsatilgan sahifada kiritadi.',
  },
  letter: {
    subject: 'Yangi aloqa maʼlumoti uchun kod',
    text: ({ code, link }: { code: string; link: string }) => `Yangi aloqa maʼlumoti uchun kod: ${code}

Bilim koordinatori bu manzilni hisobingizga kiritdi. Kodni bir soat ichida shu yerda kiriting:
${link}

Uni hech kimga aytmang: biz uni hech qachon soʻramaymiz. Bu haqda hech narsa bilmasangiz, hech narsa qilmang.

Bilim
`,
    sms: ({ code, link }: { code: string; link: string }) =>
      `Bilim. Yangi aloqa maʼlumoti uchun kod: ${code}. Shu yerda kiriting: ${link} Hech kimga aytmang.`,
  },
  help: {
    subject: 'Kirish uchun havola',
    text: (
      link: string,
    ) => `Bilim koordinatori Sizga kirishda yordam bermoqda. Bu manzilni bir soat ichida oching, u faqat bir marta amal qiladi:
${link}

Uni hech kimga koʻrsatmang: biz uni hech qachon soʻramaymiz. Yordam soʻramagan boʻlsangiz, hech narsa qilmang.

Bilim
`,
    sms: (link: string) => `Bilim. Kirish uchun havola, faqat bir marta amal qiladi: ${link} Hech kimga koʻrsatmang.`,
    to: 'Kirish uchun havola yuborish',
    toHelp: 'U faqat hisobda avvaldan bor telefon yoki pochtaga boradi, bir marta va bir soat amal qiladi.',
    nowhere: 'Hech narsa yubormaslik',
  },
}
