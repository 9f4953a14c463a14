/** The words that stand on a certificate. */
export const certificate = {
  title: 'Certificate',
  lead: 'This is to certify that',
  statement: 'has successfully completed the course',
  hours: (n: number) => (n === 1 ? '1 academic hour' : `${n} academic hours`),
  result: (percent: string) => `result: ${percent}`,
  serial: 'Certificate number',
  verify: 'To verify, scan the code or enter the number at',
  qrAlt: 'QR code of the page that confirms this certificate',
  sealAlt: 'Mark of the issuing organisation',
}
