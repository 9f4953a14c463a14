import type { Messages } from '#content/messages/messages.ts'

export const profile: Messages['profile'] = {
  title: 'Профиль',
  lede: 'Что Вы сообщили о себе.',
  saved: 'Сохранено.',
  officialNameHelp:
    'Так оно будет написано на новых сертификатах. Выданные раньше сертификаты сохраняют имя, на которое они выданы.',
  locale: 'Язык',
  localeHelp: 'Язык и письменность, на которых сайт пишет Вам.',
  submit: 'Сохранить',
  posts: {
    title: 'Где Вы работали',
    position: 'Должность',
    workplace: 'Место работы',
    from: 'С',
    to: 'По',
    toHelp: 'Оставьте пустым, пока Вы там работаете.',
    present: 'по настоящее время',
    action: 'Действие',
    correct: 'Исправить',
    correctTitle: 'Исправление записи о работе',
    none: 'Вы ещё не указали, где работаете.',
    change: 'Указать нынешнее место работы',
    submit: 'Сохранить',
  },
}
