import type { Messages } from '#content/messages/messages.ts'

export const settings: Messages['settings'] = {
  title: 'Muddatlar',
  lede: 'Odamlarda necha kun bor. Oʻzgarish koʻrsatilgan kundan amal qiladi.',
  set: 'Muddat qoʻyish',
  button: 'Qoʻyish',
  columns: { key: 'Muddat', value: 'Hozir necha kun', later: 'Qaysi kundan qoʻyilgan' },
  fields: { key: 'Muddat', value: 'Necha kun', from: 'Qaysi kundan' },
  names: {
    'erasure.days': 'Hisobni oʻchirishdan qaytish uchun',
    'merge-undo.days': 'Ikki hisobning birlashtirilishini bekor qilish uchun',
    'import-undo.days': 'Importni bekor qilish uchun',
  },
}
