import { env } from '#app/platform/env.ts'
import type { SmsGateway } from '#app/platform/sms/gateway.ts'
import { httpGateway } from '#app/platform/sms/http-gateway.ts'
import { keptSms } from '#app/platform/sms/kept.ts'

export const sms: SmsGateway = env.SMS_URL ? httpGateway(env.SMS_URL, env.SMS_FROM) : keptSms()
