export type Sms = { id: string; to: string; text: string }

export type SmsGateway = {
  /** True when SMS are only kept, for the administrator to look at. */
  isKept: boolean
  /** Hands one SMS over. Throws `NotSent` when it certainly did not leave. */
  send(sms: Sms): Promise<void>
}
