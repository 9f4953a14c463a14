import type { Messages } from '#content/messages/messages.ts'

export const settings: Messages['settings'] = {
  title: 'Мөөнөттөр жана сааттар',
  lede: 'Адамдарда канча күн бар жана сааттар кантип эсептелет. Өзгөртүү көрсөтүлгөн күндөн тартып күчүнө кирет.',
  set: 'Санды коюу',
  button: 'Коюу',
  columns: { key: 'Эмне коюлат', value: 'Азыр', later: 'Кайсы күндөн тартып коюлган' },
  fields: { key: 'Эмне коюлат', value: 'Саны', from: 'Кайсы күндөн тартып' },
  names: {
    'erasure.days': 'Аккаунтту өчүрүүдөн баш тартууга канча күн',
    'merge-undo.days': 'Эки аккаунттун бириктирилишин жокко чыгарууга канча күн',
    'import-undo.days': 'Импортту жокко чыгарууга канча күн',
    'academic-hour.minutes': 'Академиялык саатта канча мүнөт',
    'recommended.hours': 'Ар бир кызматкерге сунушталган академиялык саат',
  },
}
