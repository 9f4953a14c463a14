import type { Messages } from '#app/platform/i18n/messages.ts'

const browsers: Record<string, string> = {
  firefox: 'Firefox',
  chrome: 'Chrome',
  chromium: 'Chromium',
  edge: 'Edge',
  safari: 'Safari',
  opera: 'Opera',
  yandex: 'Yandex Browser',
  samsung: 'Samsung Internet',
  uc: 'UC Browser',
}
const systems: Record<string, string> = {
  android: 'Android',
  ios: 'iOS',
  iphone: 'iPhone',
  ipad: 'iPad',
  windows: 'Windows',
  macos: 'macOS',
  mac: 'macOS',
  linux: 'Linux',
  chromeos: 'ChromeOS',
}

/** A browser as people call it, from how it is kept: "firefox android". Of where it stands nothing is known. */
export function deviceWords(device: string | null, { sessions: words }: Messages['security']): string {
  const [browser = '', system = ''] = device?.split(' ') ?? []
  if (!browsers[browser] && !systems[system]) return words.unknown
  return words.on(browsers[browser] ?? words.otherBrowser, systems[system] ?? words.otherSystem)
}
