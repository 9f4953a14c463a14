export const accountNav = {
  label: 'Моя учётная запись',
  /** By the last part of the address. */
  pages: {
    profile: 'Профиль',
    security: 'Вход и безопасность',
    inbox: 'Входящие',
    notifications: 'Письма',
    appearance: 'Вид страниц',
    workplace: 'Место работы',
    'my-data': 'Мои данные',
    'timed-accesses': 'Доступ администраторов',
    trail: 'Журнал',
  },
}
