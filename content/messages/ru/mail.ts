import { plural } from '#app/platform/i18n/format.ts'

type Notice = { name: string; title: string; text: string; url: string }
type Foot = { settings: string; stop: string }

/** Письма и СМС, которые получают люди: то, что стоит вокруг самого сообщения. */
export const mail = {
  notice: ({ name, title, text, url, settings, stop }: Notice & Foot) => `Здравствуйте, ${name}!

${title}.

${text}

Прочитать на сайте:
${url}

Bilim

Как мы Вам пишем:
${settings}
Больше не присылать писем:
${stop}
`,
  security: ({ name, title, text, url }: Notice) => `Здравствуйте, ${name}!

${title}.

${text}

Прочитать на сайте:
${url}

Bilim

Мы пишем об этом ради безопасности Вашей учётной записи, что бы Вы ни выбрали о письмах.
`,
  sms: ({ title, url, stop }: { title: string; url: string; stop: string }) =>
    `Bilim: ${title}. ${url} Не присылать СМС: ${stop}`,
  securitySms: ({ title, url }: { title: string; url: string }) => `Bilim: ${title}. ${url}`,
  digest: {
    subject: (n: number) =>
      plural(n, 'ru', {
        one: `${n} новое уведомление`,
        few: `${n} новых уведомления`,
        many: `${n} новых уведомлений`,
        other: `${n} нового уведомления`,
      }),
    text: ({
      name,
      list,
      url,
      settings,
      stop,
    }: { name: string; list: string; url: string } & Foot) => `Здравствуйте, ${name}!

Новое с прошлого письма:

${list}

Всё это есть во входящих на сайте:
${url}

Bilim

Как мы Вам пишем:
${settings}
Больше не присылать писем:
${stop}
`,
    sms: ({ n, url, stop }: { n: number; url: string; stop: string }) =>
      `Bilim: новых уведомлений: ${n}. ${url} Не присылать СМС: ${stop}`,
  },
  code: {
    subject: {
      join: 'Код для регистрации',
      'sign-in': 'Код для входа',
      reset: 'Код для нового пароля',
      'change-contact': 'Код для подтверждения контакта',
    },
    text: ({ subject, code }: { subject: string; code: string }) => `${subject}: ${code}

Он действует один раз и недолго. Никому его не говорите: мы никогда его не спрашиваем. Если Вы его не запрашивали, ничего делать не нужно.

Bilim
`,
    textWithLink: ({ subject, code, link }: { subject: string; code: string; link: string }) => `${subject}: ${code}

Или откройте этот адрес:
${link}

Код и адрес действуют один раз и недолго. Никому их не показывайте: мы никогда их не спрашиваем. Если Вы их не запрашивали, ничего делать не нужно.

Bilim
`,
    sms: ({ subject, code }: { subject: string; code: string }) =>
      `Bilim. ${subject}: ${code}. Никому его не говорите.`,
    smsWithLink: ({ subject, code, link }: { subject: string; code: string; link: string }) =>
      `Bilim. ${subject}: ${code}. Никому его не говорите. ${link}`,
  },
}
