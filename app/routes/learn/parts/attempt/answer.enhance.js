// @ts-check
// Saves each answer as it is given, and keeps it on the device until it has arrived.
;(() => {
  const [root, form, submission, status] = ['attempt', 'answer', 'submission', 'saved'].map(
    (id) => /** @type {any} */ (document.getElementById(id)),
  )
  if (!submission) return
  const { keep, answers } = root.dataset
  const words = JSON.parse(root.dataset.words)
  /** @type {Record<string, string>} */
  let box = {}
  try {
    box = localStorage
  } catch (_) {}
  let pause = 1000
  let timer = 0
  let typing = 0
  /** @type {Promise<void> | null} */
  let sending = null
  const unsent = () => Object.keys(box).find((name) => name.startsWith(keep))

  function send() {
    if (!sending)
      sending = sendAll().then(() => {
        sending = null
      })
    return sending
  }

  async function sendAll() {
    clearTimeout(timer)
    clearTimeout(typing)
    for (let name = unsent(); name; name = unsent()) {
      const body = box[name] || ''
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

  // The page may be gone before an earlier sending has ended, so the last one waits for nothing.
  function sendLast() {
    if (document.visibilityState !== 'hidden') return
    const name = unsent()
    if (name && sending) post(answers + name.slice(keep.length), box[name] || '').catch(() => {})
    else if (name) send()
  }

  async function post(/** @type {string} */ address, /** @type {string} */ body) {
    const headers = { Accept: 'application/json', 'Content-Type': 'application/x-www-form-urlencoded' }
    const reply = await fetch(address, { method: 'POST', body, headers, credentials: 'same-origin', keepalive: true })
    if (reply.redirected) return { lost: words.signedOut }
    return reply.ok || reply.status === 409 ? reply.json() : null
  }

  function stayOffline(/** @type {Event} */ event) {
    if (navigator.onLine) return
    event.preventDefault()
    status.textContent = words.offline
  }

  if (form) {
    const name = keep + form.dataset.position
    const fields = [...form.querySelectorAll('[name=answer]')]
    if (box[name] !== undefined) {
      const kept = new URLSearchParams(box[name]).getAll('answer')
      for (const field of fields) {
        if (field.type === 'text') field.value = kept[0] || ''
        else field.checked = kept.includes(field.value)
      }
    }
    form.addEventListener('input', () => {
      const given = fields.filter((field) => (field.type === 'text' ? field.value.trim() : field.checked))
      box[name] = given.map((field) => `answer=${encodeURIComponent(field.value)}`).join('&')
      // A number is sent when the hand rests, for nobody has to leave its field.
      clearTimeout(typing)
      typing = window.setTimeout(send, 800)
    })
    form.addEventListener('change', send)
    form.addEventListener('submit', stayOffline)
  }
  submission.addEventListener('submit', (/** @type {Event} */ event) => {
    stayOffline(event)
    if (event.defaultPrevented || !unsent()) return
    event.preventDefault()
    send().then(() => {
      if (unsent()) return
      submission.dataset.sent = 'yes'
      submission.submit()
    })
  })
  addEventListener('online', send)
  addEventListener('pagehide', sendLast)
  document.addEventListener('visibilitychange', sendLast)
  send()
})()
