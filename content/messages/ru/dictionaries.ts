import type { Messages } from '#content/messages/messages.ts'

export const dictionaries: Messages['dictionaries'] = {
  title: 'Справочники',
  lede: 'Списки, числа и слова, по которым работает сайт. Изменения здесь касаются всех.',
  columns: { name: 'Справочник', note: 'Для чего он' },
  topics: 'Темы',
  topicsNote: 'О чём курсы: так темы называются в фильтрах каталога.',
  positionsNote: 'Из чего люди выбирают, когда указывают, где работают.',
  settingsNote: 'Сколько дней или часов, с какого дня.',
  textsNote: 'Фразы главной страницы, регистрации, подсказок и ошибок.',
}
