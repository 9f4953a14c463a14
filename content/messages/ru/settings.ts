import type { Messages } from '#content/messages/messages.ts'

export const settings: Messages['settings'] = {
  title: 'Сроки и часы',
  lede: 'Сколько дней есть у людей и как считаются часы. Изменение действует с указанного дня.',
  set: 'Задать число',
  button: 'Задать',
  columns: { key: 'Что задаётся', value: 'Сейчас', later: 'С какого дня задано' },
  fields: { key: 'Что задаётся', value: 'Число', from: 'С какого дня' },
  names: {
    'erasure.days': 'Дней, чтобы передумать удалять учётную запись',
    'merge-undo.days': 'Дней, чтобы отменить слияние двух учётных записей',
    'import-undo.days': 'Дней, чтобы отменить импорт',
    'academic-hour.minutes': 'Минут в академическом часе',
    'recommended.hours': 'Академических часов, рекомендуемых каждому служащему',
  },
}
