import type { ReactNode } from 'react'
import { Page, type PageProps } from '#app/ui/page.tsx'

type SampleLanguage = 'ky' | 'uz' | 'ru' | 'en'

const names = [
  ['ky', 'Кыргызча', 'ky'],
  ['uz', 'Oʻzbekcha', 'uz'],
  ['oz', 'Ўзбекча', 'uz-Cyrl'],
  ['ru', 'Русский', 'ru'],
  ['en', 'English', 'en'],
] as const

const words: Record<
  SampleLanguage,
  { frame: PageProps['words']; nav: string[]; signIn: string; signOut: string; foot: string[] }
> = {
  ky: {
    frame: { skip: 'Мазмунга өтүү', languages: 'Тил', menu: 'Меню', nav: 'Негизги', footer: 'Сайт жөнүндө' },
    nav: ['Окуу', 'Тажрыйбалар', 'Лидерлик мектеби', 'Сертификатты тастыктоо'],
    signIn: 'Кирүү',
    signOut: 'Чыгуу',
    foot: ['Ачык программа, ачык билим', 'Купуялык', 'Жеткиликтүүлүк', 'Ачык маалыматтар'],
  },
  uz: {
    frame: { skip: 'Mazmunga oʻtish', languages: 'Til', menu: 'Menyu', nav: 'Asosiy', footer: 'Sayt haqida' },
    nav: ['Oʻqish', 'Tajribalar', 'Liderlik maktabi', 'Sertifikatni tekshirish'],
    signIn: 'Kirish',
    signOut: 'Chiqish',
    foot: ['Ochiq dastur, ochiq bilim', 'Maxfiylik', 'Qulaylik', 'Ochiq maʼlumotlar'],
  },
  ru: {
    frame: { skip: 'К содержанию', languages: 'Язык', menu: 'Меню', nav: 'Главное', footer: 'О сайте' },
    nav: ['Обучение', 'Практики', 'Школа лидерства', 'Проверка сертификата'],
    signIn: 'Войти',
    signOut: 'Выйти',
    foot: ['Открытая программа, открытые знания', 'Конфиденциальность', 'Доступность', 'Открытые данные'],
  },
  en: {
    frame: { skip: 'Skip to the content', languages: 'Language', menu: 'Menu', nav: 'Main', footer: 'About the site' },
    nav: ['Learn', 'Practices', 'Leadership school', 'Verify a certificate'],
    signIn: 'Sign in',
    signOut: 'Sign out',
    foot: ['Open software, open knowledge', 'Privacy', 'Accessibility', 'Open data'],
  },
}

/** The frame of the site in one language, signed in when a name is given, ready to put a page into. */
export function samplePage(locale: SampleLanguage, signedInAs?: string, band?: ReactNode) {
  const { frame, nav, signIn, signOut, foot } = words[locale]
  return (children: ReactNode) => (
    <Page
      words={frame}
      home={{ name: 'Bilim', href: `/${locale}` }}
      languages={names.map(([code, name, lang]) => ({
        locale: code,
        name,
        lang,
        href: `/${code}`,
        current: code === locale,
      }))}
      nav={nav.map((label, place) => ({ label, href: `/${locale}/${place}`, current: place === 0 }))}
      account={
        signedInAs
          ? {
              name: signedInAs,
              hint: signedInAs,
              href: `/${locale}/account`,
              signOut: { label: signOut, action: `/${locale}/sign-out` },
              roles: 'Learner',
            }
          : { signIn: { label: signIn, href: `/${locale}/sign-in` } }
      }
      footer={{ text: foot[0], links: foot.slice(1).map((label) => ({ label, href: `/${locale}/${label}` })) }}
      band={band}
    >
      {children}
    </Page>
  )
}
