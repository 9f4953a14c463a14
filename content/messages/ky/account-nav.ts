export const accountNav = {
  label: 'Менин аккаунтум',
  /** By the last part of the address. */
  pages: {
    profile: 'Профиль',
    security: 'Кирүү жана коопсуздук',
    inbox: 'Келген билдирүүлөр',
    notifications: 'Каттар',
    appearance: 'Беттердин көрүнүшү',
    workplace: 'Иштеген жерим',
    'my-data': 'Менин маалыматтарым',
    'timed-accesses': 'Администратор кирген учурлар',
    trail: 'Журнал',
  },
}
