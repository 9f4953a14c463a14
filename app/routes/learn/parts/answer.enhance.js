// @ts-check
// Saves each answer as it is given, and keeps it on the device until it has arrived.
;(() => {
  const root = document.getElementById('attempt')
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById('answer'))
  const submission = /** @type {HTMLFormElement | null} */ (document.getElementById('submission'))
  const status = document.getElementById('saved')
  if (!root || !submission || !status || !window.fetch) return
  const { keep = '', answers = '' } = root.dataset
  const words = JSON.parse(root.dataset.words || '{}')
  /** @type {Record<string, string>} */
  let box = {}
  try {
    localStorage.setItem(keep, '')
    localStorage.removeItem(keep)
    box = localStorage
  } catch (_) {}
  let pause = 1000
  let timer = 0
  /** @type {Promise<void> | null} */
  let sending = null

  const unsent = () => Object.keys(box).find((name) => name.startsWith(keep))
  const send = () => {
    sending = sending || sendAll().then(() => void (sending = null))
    return sending
  }

  async function sendAll() {
    clearTimeout(timer)
    for (let name = unsent(); name; name = unsent()) {
      const body = box[name]
      const reply = await post(answers + name.slice(keep.length), body).catch(() => null)
      if (!reply || reply.lost) {
        status.textContent = reply ? reply.lost : navigator.onLine ? words.unsaved : words.offline
        timer = window.setTimeout(send, pause)
        pause = Math.min(pause * 2, 60000)
        return
      }
      pause = 1000
      if (box[name] === body) delete box[name]
      status.textContent = reply.words
    }
  }

  async function post(/** @type {string} */ address, /** @type {string} */ body) {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' }
    const reply = await fetch(address, { method: 'POST', body, headers, credentials: 'same-origin', keepalive: true })
    if (reply.redirected) return { lost: words.signedOut }
    return reply.ok || reply.status === 409 ? reply.json() : null
  }

  if (form) {
    const name = keep + form.dataset.position
    /** @type {NodeListOf<HTMLInputElement>} */
    const fields = form.querySelectorAll('[name=answer]')
    const hold = () => {
      const given = [...fields].filter((field) => (field.type === 'text' ? field.value.trim() : field.checked))
      box[name] = given.map((field) => `answer=${encodeURIComponent(field.value)}`).join('&')
      const here = document.querySelector('.map-item[aria-current]')
      if (!here) return
      here.classList.toggle('answered', given.length > 0)
      here.setAttribute('aria-label', (given.length > 0 ? form.dataset.answered : form.dataset.empty) || '')
    }
    if (box[name] !== undefined) {
      const kept = new URLSearchParams(box[name]).getAll('answer')
      for (const field of fields) {
        if (field.type === 'text') field.value = kept[0] || ''
        else field.checked = kept.includes(field.value)
      }
    }
    form.addEventListener('input', hold)
    form.addEventListener('change', send)
    form.addEventListener('submit', stayOffline)
  }
  submission.addEventListener('submit', (event) => {
    stayOffline(event)
    if (event.defaultPrevented || !unsent()) return
    event.preventDefault()
    send().then(() => {
      if (unsent()) return
      submission.dataset.sent = 'yes'
      submission.submit()
    })
  })
  window.addEventListener('online', send)
  send()

  function stayOffline(/** @type {Event} */ event) {
    if (navigator.onLine) return
    event.preventDefault()
    status.textContent = words.offline
  }
})()
