import type { Messages } from '#content/messages/messages.ts'

export const dictionaries: Messages['dictionaries'] = {
  title: 'Маалымдамалар',
  lede: 'Сайт таянган тизмелер, сандар жана сөздөр. Бул жердеги өзгөртүү баарына тиешелүү.',
  columns: { name: 'Маалымдама', note: 'Эмне үчүн' },
  topics: 'Темалар',
  topicsNote: 'Курстар эмне жөнүндө: каталогдун чыпкаларында ушундай аталат.',
  positionsNote: 'Адамдар кайда иштээрин көрсөткөндө ушулардан тандайт.',
  settingsNote: 'Канча күн же саат, кайсы күндөн тартып.',
  textsNote: 'Башкы беттин, катталуунун, жардамдын жана каталардын сүйлөмдөрү.',
}
