// npm start: installs what is missing, builds, serves the built folder and prints its address.
import { ensurePackages, run } from './ensure/dependencies.mjs'

ensurePackages()
await run('npx', ['vite', 'build', '--logLevel', 'error'])
await run('npx', ['vite', 'preview', '--host', '--port', '4173', ...process.argv.slice(2)])
