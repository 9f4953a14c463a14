// @ts-check
// Asks the browser for a passkey and sends what it answers with the form.
;(() => {
  const form = /** @type {any} */ (document.querySelector('form[data-passkey]'))
  const known = /** @type {any} */ (window).PublicKeyCredential
  const without = /** @type {any} */ (document.querySelector('[data-without-passkeys]'))
  if (without) without.hidden = Boolean(known)
  if (!form || !known) return
  const { passkey: kind, question } = form.dataset
  const field = form.querySelector('[name=credential]')
  const status = form.querySelector('[role=status]')
  form.hidden = false

  const toBytes = (/** @type {string} */ text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))
  const toText = (/** @type {ArrayBuffer} */ bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '')

  function read(/** @type {any} */ asked) {
    const ready = kind === 'create' ? known.parseCreationOptionsFromJSON : known.parseRequestOptionsFromJSON
    if (ready) return ready.call(known, asked)
    const list = (/** @type {any[]} */ keys = []) => keys.map((key) => ({ ...key, id: toBytes(key.id) }))
    const options = { ...asked, challenge: toBytes(asked.challenge) }
    if (asked.user) options.user = { ...asked.user, id: toBytes(asked.user.id) }
    if (asked.excludeCredentials) options.excludeCredentials = list(asked.excludeCredentials)
    if (asked.allowCredentials) options.allowCredentials = list(asked.allowCredentials)
    return options
  }

  function write(/** @type {any} */ { id, rawId, type, response }) {
    /** @type {any} */
    const said = { clientDataJSON: toText(response.clientDataJSON) }
    for (const part of ['attestationObject', 'authenticatorData', 'signature', 'userHandle'])
      if (response[part]) said[part] = toText(response[part])
    if (response.getTransports) said.transports = response.getTransports()
    return { id, rawId: toText(rawId), type, response: said, clientExtensionResults: {} }
  }

  form.addEventListener('submit', async (/** @type {Event} */ event) => {
    event.preventDefault()
    status.textContent = ''
    try {
      const headers = { Accept: 'application/json' }
      const reply = await fetch(question, { method: 'POST', headers, credentials: 'same-origin' })
      const publicKey = read(await reply.json())
      const credential = await navigator.credentials[kind === 'create' ? 'create' : 'get']({ publicKey })
      field.value = JSON.stringify(write(credential))
      form.submit()
    } catch (_) {
      status.textContent = status.dataset.cancelled
    }
  })
})()
