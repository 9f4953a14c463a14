import type { Messages } from '#content/messages/messages.ts'

export const profile: Messages['profile'] = {
  title: 'Профиль',
  lede: 'Өзүңүз жөнүндө билдирген маалыматтар.',
  saved: 'Сакталды.',
  officialNameHelp:
    'Жаңы сертификаттарда так ушундай жазылат. Мурда берилген сертификаттарда берилген учурдагы аты-жөнүңүз калат.',
  locale: 'Тил',
  localeHelp: 'Сайт Сизге жазган тил жана жазуу.',
  submit: 'Сактоо',
  posts: {
    title: 'Сиз иштеген жерлер',
    position: 'Кызмат орду',
    workplace: 'Иштеген жери',
    from: 'Башталган күнү',
    to: 'Бүткөн күнү',
    toHelp: 'Ал жерде иштеп жатсаңыз, бош калтырыңыз.',
    present: 'азыркыга чейин',
    action: 'Аракет',
    correct: 'Түзөтүү',
    correctTitle: 'Иштеген жер тууралуу жазууну түзөтүү',
    none: 'Кайда иштегениңизди азырынча айткан жоксуз.',
    change: 'Азыркы иштеген жерди көрсөтүү',
    submit: 'Сактоо',
  },
}
