import type { Messages } from '#content/messages/messages.ts'

export const workplaces: Messages['workplaces'] = {
  title: 'Yozilgan ish joylari',
  lede: 'Tashkiloti roʻyxatda boʻlmagani uchun odamlar oʻzlari yozgan ish joylari. Har biri qaysi tashkilot ekanini koʻrsating.',
  none: { title: 'Qiladigan ish yoʻq', text: 'Hamma tashkilotini roʻyxatdan tanlagan.' },
  columns: { typed: 'Qanday yozilgan', unit: 'Hudud', posts: 'Lavozimlar' },
  spellings: 'Barcha yozilishlari',
  assignLede: 'Bu qaysi tashkilot ekanini koʻrsating. U shunday deb yozganlarning hammasiga qoʻyiladi.',
  fields: { organisationId: 'Tashkilot' },
  help: 'Shu hududdagi faoliyat yuritayotgan tashkilotlar. Keraklisi boʻlmasa, avval qoʻshing.',
  assign: 'Biriktirish',
  toList: 'Roʻyxatga qaytish',
  assigned: 'Ish joylariga tashkilot biriktirildi.',
}
