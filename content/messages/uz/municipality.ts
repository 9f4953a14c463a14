import type { Messages } from '#content/messages/messages.ts'

export const municipality: Messages['municipality'] = {
  title: 'Munitsipalitet',
  lede: 'Siz kartochkasini yuritadigan munitsipalitetlar.',
  none: {
    title: 'Hozircha munitsipalitet yoʻq',
    text: 'Sayt administratorlari kartochkani tashkilot sahifasidan ochadi. Qolganlarga munitsipalitetdagi rol kerak.',
  },
  card: 'Munitsipalitet kartochkasi',
  cardLede:
    'Bu yerda necha kishi yashaydi va ishlaydi, muassasa bilan qanday bogʻlanish mumkin. Shaxsning emas, muassasaning aloqa maʼlumotlarini yozing.',
  changedBy: (name, at) => `Oxirgi oʻzgartirish: ${name}, ${at}`,
  changedAt: (at) => `Oxirgi oʻzgartirish: ${at}`,
  empty: 'Bu kartochkani hozircha hech kim toʻldirmagan.',
  phoneHelp: 'Masalan, +998 71 234 56 78.',
  fields: {
    population: 'Aholi soni',
    staff: 'Muassasa xodimlari soni',
    phone: 'Muassasa telefoni',
    email: 'Muassasa elektron pochtasi',
    address: 'Manzili',
  },
}
