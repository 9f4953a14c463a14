import type { SmsGateway } from '#app/platform/sms/gateway.ts'

/** Sends nothing: SMS stay in the database, where the administrator reads them. */
export const keptSms = (): SmsGateway => ({ isKept: true, send: async () => undefined })
