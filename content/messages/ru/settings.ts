import type { Messages } from '#content/messages/messages.ts'

export const settings: Messages['settings'] = {
  title: 'Сроки',
  lede: 'Сколько дней есть у людей. Изменение действует с указанного дня.',
  set: 'Задать срок',
  button: 'Задать',
  columns: { key: 'Срок', value: 'Дней сейчас', later: 'С какого дня задано' },
  fields: { key: 'Срок', value: 'Дней', from: 'С какого дня' },
  names: {
    'erasure.days': 'Чтобы передумать удалять учётную запись',
    'merge-undo.days': 'Чтобы отменить слияние двух учётных записей',
    'import-undo.days': 'Чтобы отменить импорт',
  },
}
