import type { Messages } from '#content/messages/messages.ts'

export const texts: Messages['texts'] = {
  title: 'Mavzular va matnlar',
  lede: 'Bu yerda oʻzgartirsa boʻladigan soʻzlar, hozirgi koʻrinishida. Oʻquvchilar oʻzgarishni darhol koʻradi.',
  groups: {
    topics: 'Kurslar mavzulari',
    home: 'Bosh sahifa',
    courses: 'Kurslar',
    joining: 'Roʻyxatdan oʻtish',
    verify: 'Sertifikatni tekshirish',
    site: 'Barcha sahifalarda va xatolarda',
  },
  columns: { text: 'Matn', changed: 'Qaysi tillarda oʻzgartirilgan' },
  fields: { ky: 'Qirgʻizcha', uz: 'Oʻzbekcha (lotin yozuvida)', ru: 'Ruscha', en: 'Inglizcha' },
  textLede:
    'Har bir tilda yozing. Maydon boʻsh boʻlsa, saytning dastlabki matni qoladi. Kirill yozuvidagi oʻzbekcha lotin yozuvidan olinadi.',
  most: (written) => `Oddiy matn, koʻpi bilan ${written} ta belgi.`,
  place: (placeholder) => `${placeholder} oʻrniga sayt oʻzi yozadi. Uni har bir tilda aynan shunday qoldiring.`,
  original: 'Saytning dastlabki matni:',
  changedBy: (name, at) => `Oxirgi oʻzgartirish: ${name}, ${at}`,
  changedAt: (at) => `Oxirgi oʻzgartirish: ${at}`,
  saved: 'Saqlandi. Oʻquvchilar uni koʻrib turibdi.',
  restore: 'Saytning dastlabki matnini qaytarish',
  restoreNote: 'Bu yerda yozilganlar barcha tillarda yoʻqoladi.',
}
