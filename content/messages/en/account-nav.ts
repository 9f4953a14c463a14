export const accountNav = {
  label: 'My account',
  /** By the last part of the address. */
  pages: {
    profile: 'Profile',
    security: 'Sign-in and security',
    inbox: 'Inbox',
    notifications: 'Letters',
    appearance: 'Appearance',
    workplace: 'Workplace',
    'my-data': 'My data',
    'timed-accesses': 'Administrator access',
    trail: 'Trail',
  },
}
