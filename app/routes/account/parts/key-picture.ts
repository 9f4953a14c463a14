import { toDataURL } from 'qrcode'

/** What an authenticator reads: whose key it is, of which site, and the key. Six digits each half minute is what all of them do. */
export const keyAddress = (name: string, secret: string): string =>
  `otpauth://totp/Bilim:${encodeURIComponent(name)}?secret=${secret}&issuer=Bilim`

/** The same as a square code for a camera, dark on light also by night, for many cameras read no other. */
export const keyPicture = (address: string): Promise<string> =>
  toDataURL(address, { errorCorrectionLevel: 'M', margin: 3, scale: 5 })
