import { plural } from '#app/platform/i18n/format.ts'

export const admin = {
  title: 'Администрирование',
  /** Of pages that belong together. */
  groups: {
    people: 'Люди',
    places: 'Места',
    programmes: 'Курсы и программы',
    dictionaries: 'Справочники',
    messages: 'Сообщения',
    site: 'Сайт',
  },
  pages: {
    label: 'Страницы',
    here: (n: number, of: number) => `Страница ${n} из ${of}`,
    previous: 'Назад',
    next: 'Дальше',
  },
  jobs: {
    title: 'Фоновые задания',
    lede: 'Что сайт делает сам: рисует сертификаты, сохраняет сообщения, наводит порядок.',
    states: { waiting: 'Ожидают', running: 'Выполняются', dead: 'Не удались', done: 'Выполнены' },
    columns: {
      job: 'Задание',
      about: 'О чём',
      tries: 'Попытки',
      at: 'Когда',
      failure: 'Что пошло не так',
      act: 'Действие',
    },
    tries: (n: number, of: number) => `${n} из ${of}`,
    retry: 'Повторить',
    retried: 'Задание получило новые попытки и скоро будет выполнено.',
    none: { title: 'Здесь пусто', text: 'В этом состоянии нет ни одного задания.' },
    kinds: {
      'render-certificate': 'Подготовка файла сертификата',
      'notify-certificate': 'Письмо владельцу сертификата',
      'close-overdue-attempts': 'Приём попыток, время которых вышло',
      'sweep-unfinished': 'Поиск сертификатов без файла',
      'notify-missed': 'Поиск тех, кому не написали',
      'send-message': 'Отправка сообщения',
      'send-waiting': 'Поиск ожидающих сообщений',
      'send-digests': 'Ежедневное письмо',
      'tell-deciders': 'Уведомление тех, кто решает по предложению',
      'tell-of-event': 'Уведомление о том, что произошло с учётной записью',
      'turn-announcements': 'Показ объявлений в начале и в конце срока',
      'turn-programmes': 'Показ программ и партнёров в начале и в конце срока',
      'back-up': 'Создание и проверка ночной резервной копии',
      'build-export': 'Сбор архива с данными пользователя',
      'apply-retention': 'Удаление данных, срок хранения которых истёк',
      'carry-out-erasures': 'Удаление данных тех, кто этого пожелал',
      'index-people': 'Подготовка поиска людей',
    },
    which: 'Какие задания',
    groups: { asked: 'После действий людей', scheduled: 'По часам' },
    toJobs: 'Все задания',
    worker: 'Исполнитель заданий',
    alive: (n: number, seconds: number) =>
      n === 1
        ? `Исполнитель работает: последний сигнал ${seconds} с назад.`
        : `Работают исполнители (${n}): последний сигнал ${seconds} с назад.`,
    silent: (at: string) => `Нет сигнала с ${at}. Запустите сайт заново; если не поможет, посмотрите его журнал.`,
    noWorker:
      'Сегодня исполнитель заданий не подавал признаков жизни. Запустите сайт заново; если не поможет, посмотрите его журнал.',
  },
  mail: {
    title: 'Сохранённые сообщения',
    columns: { at: 'Когда', to: 'Кому', subject: 'Тема', language: 'Язык' },
    none: { title: 'Сообщений пока нет', text: 'Первое появится, когда кто-нибудь получит сертификат.' },
    back: 'Все сообщения',
    count: (n: number, written: string) =>
      `${written} ${plural(n, 'ru', { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' })}`,
    allChannels: 'Все',
    at: (zone: string) => `Когда (${zone})`,
    channel: 'Способ',
    channels: { mail: 'Почта', sms: 'СМС' },
  },
}
