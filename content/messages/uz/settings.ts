import type { Messages } from '#content/messages/messages.ts'

export const settings: Messages['settings'] = {
  title: 'Muddatlar va soatlar',
  lede: 'Odamlarda necha kun bor va soatlar qanday hisoblanadi. Oʻzgarish koʻrsatilgan kundan amal qiladi.',
  set: 'Sonni belgilash',
  button: 'Qoʻyish',
  columns: { key: 'Nima belgilanadi', value: 'Hozir', later: 'Qaysi kundan qoʻyilgan' },
  fields: { key: 'Nima belgilanadi', value: 'Soni', from: 'Qaysi kundan' },
  names: {
    'erasure.days': 'Hisobni oʻchirishdan qaytish uchun kunlar',
    'merge-undo.days': 'Ikki hisobning birlashtirilishini bekor qilish uchun kunlar',
    'import-undo.days': 'Importni bekor qilish uchun kunlar',
    'academic-hour.minutes': 'Akademik soatdagi daqiqalar',
    'recommended.hours': 'Har bir xizmatchiga tavsiya etilgan akademik soatlar',
  },
}
