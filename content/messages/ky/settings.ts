import type { Messages } from '#content/messages/messages.ts'

export const settings: Messages['settings'] = {
  title: 'Мөөнөттөр',
  lede: 'Адамдарда канча күн бар. Өзгөртүү көрсөтүлгөн күндөн тартып күчүнө кирет.',
  set: 'Мөөнөт коюу',
  button: 'Коюу',
  columns: { key: 'Мөөнөт', value: 'Азыр канча күн', later: 'Кайсы күндөн тартып коюлган' },
  fields: { key: 'Мөөнөт', value: 'Канча күн', from: 'Кайсы күндөн тартып' },
  names: {
    'erasure.days': 'Аккаунтту өчүрүүдөн баш тартуу үчүн',
    'merge-undo.days': 'Эки аккаунттун бириктирилишин жокко чыгаруу үчүн',
    'import-undo.days': 'Импортту жокко чыгаруу үчүн',
  },
}
