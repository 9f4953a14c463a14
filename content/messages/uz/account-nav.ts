export const accountNav = {
  label: 'Mening hisobim',
  /** By the last part of the address. */
  pages: {
    profile: 'Profil',
    security: 'Kirish va xavfsizlik',
    inbox: 'Kelgan xabarlar',
    notifications: 'Xatlar',
    appearance: 'Sahifalar koʻrinishi',
    workplace: 'Ish joyim',
    'my-data': 'Mening maʼlumotlarim',
    'timed-accesses': 'Administrator kirgan holatlar',
    trail: 'Jurnal',
  },
}
