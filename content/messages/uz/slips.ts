import type { Messages } from '#content/messages/messages.ts'

export const slips: Messages['slips'] = {
  title: 'Bosma kodlar',
  lede: 'SMS kelmaydigan joyda odam kodli talon bilan bir marta roʻyxatdan oʻta oladi. Talon avvaldan bor hisobni ochmaydi.',
  make: 'Talon tayyorlash',
  columns: {
    made: 'Tayyorlangan',
    place: 'Kimlar uchun',
    by: 'Kim tayyorladi',
    until: 'Muddati',
    used: 'Ishlatilgan',
    unused: 'Ishlatilmagan',
    over: 'Endi amal qilmaydi',
    act: 'Amal',
  },
  site: 'Butun sayt',
  none: { title: 'Hozircha talon yoʻq', text: 'Tayyorlaganingiz shu yerda sanaladi, kodlari koʻrinmaydi.' },
  withdraw: 'Bekor qilish',
  withdrawn: 'Bekor qilingan',
  withdrawnNow: 'Talonlar bekor qilindi: ishlatilmaganlari endi hech narsani ochmaydi.',
  form: {
    title: 'Talon tayyorlash',
    lede: 'Kodlar faqat bir marta, keyingi sahifada koʻrsatiladi. Uni darhol chop eting: kodlarning oʻzi saqlanmaydi va ularni qayta hech kim koʻra olmaydi.',
    organisation: 'Kimlar uchun',
    count: 'Nechta',
    countHelp: '1 dan 200 gacha; bir varaqqa oʻn ikkita talon sigʻadi.',
    until: 'Qaysi kungacha amal qiladi',
    untilHelp: 'Oxirgi kuni, toʻrt oydan oshmasin.',
    locale: 'Talonlar tili',
    submit: 'Tayyorlab koʻrsatish',
  },
  sheet: {
    title: 'Talonlaringiz',
    lede: 'Bu sahifani hozir A4 qogʻozga chop eting va chiziqlar boʻyicha kesing. U faqat bir marta koʻrsatiladi; yoʻqolsa, talonlarni bekor qilib, yangisini tayyorlang.',
    done: 'Chop etdim, davom etish',
  },
  slip: {
    title: 'Roʻyxatdan oʻtish uchun kod',
    open: (address: string) => `Bu manzilni oching: ${address}`,
    steps: ['Telefoningiz yoki elektron pochtangizni kiriting.', 'Yuborilgan kod oʻrniga shu kodni kiriting.'],
    until: (date: string) => `Hech kimga koʻrsatmang. Bir marta amal qiladi, muddati: ${date}`,
  },
}
