import type { Messages } from '#content/messages/messages.ts'

export const dictionaries: Messages['dictionaries'] = {
  title: 'Maʼlumotnomalar',
  lede: 'Sayt tayanadigan roʻyxatlar, sonlar va soʻzlar. Bu yerdagi oʻzgartirish hammaga taalluqli.',
  columns: { name: 'Maʼlumotnoma', note: 'Nima uchun' },
  topics: 'Mavzular',
  topicsNote: 'Kurslar nima haqida: katalog filtrlarida shunday ataladi.',
  positionsNote: 'Odamlar qayerda ishlashini koʻrsatganda shulardan tanlaydi.',
  settingsNote: 'Necha kun yoki soat, qaysi kundan.',
  textsNote: 'Bosh sahifa, roʻyxatdan oʻtish, yordam va xatolar gaplari.',
}
