/* Part of the offline worker: keeps the texts of a language that is chosen. The build writes their names. */
const files = /* files */ {}

addEventListener('message', event => {
  const { type, language } = event.data ?? {}
  if (type === 'KEEP_LANGUAGE') event.waitUntil(keep(files[language] ?? []))
})

async function keep(wanted) {
  const { scope } = registration
  const cache = await caches.open('encore-languages')
  const current = Object.values(files).flat()
  for (const { url } of await cache.keys()) {
    // Of an earlier build. Another copy of the game has a scope of its own.
    if (url.startsWith(scope) && !current.includes(url.slice(scope.length))) await cache.delete(url)
  }
  for (const file of wanted) if (!(await cache.match(scope + file))) await cache.add(scope + file)
}
