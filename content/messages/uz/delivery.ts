/** Xatlar va SMS qanday ketadi: saytni yurituvchilar uchun. */
export const delivery = {
  ledeKept: 'Xatlar va SMS shu yerda saqlanadi, hech kimga yuborilmaydi.',
  ledeSent: {
    mail: 'Xatlar yuboriladi, SMS saqlanadi.',
    sms: 'SMS yuboriladi, xatlar saqlanadi.',
    both: 'Xatlar ham, SMS ham yuboriladi.',
  },
  state: 'Holati',
  states: {
    kept: 'Saqlandi',
    waiting: 'Kutmoqda',
    later: 'Vaqtini kutmoqda',
    sent: 'Yuborildi',
    failed: 'Yuborilmadi',
    'run-out': 'Muddati oʻtdi',
  },
  onlyFailed: 'Yuborilmaganlar',
  sentAt: 'Yuborilgan vaqti',
  dueAt: 'Eng erta vaqti',
  tries: 'Urinishlar',
  failure: 'Nima boʻldi',
  interrupted:
    'Uzatish paytida aloqa yoki sayt uzilib qoldi. Xabar yetib borganmi, nomaʼlum; u oʻz-oʻzidan qayta yuborilmaydi.',
  textGone: 'Kodlar yuboriladigan saytda ularning mazmuni hech kimga koʻrsatilmaydi.',
  resend: 'Qayta urinish',
  resent: 'Xabarga urinishlari qaytarildi, u tez orada ketadi.',
  toMessages: 'Barcha xabarlar',
}
